import { readingOf } from './reading-of.ts';
import { placedNote } from './note-stock.ts';

/** A sentence that is longer than a list shows at once. */
export const LONG = `The wall ${'of the old dam above the town '.repeat(6)}is cracked.`;

/** The article that notes are kept on. */
export const DAM = readingOf([
  { text: 'The dam will be drained by spring.' },
  { text: 'Nobody told the town.' },
  { text: LONG },
]);

/** A note whose words are not on the page any more. */
export const LOST = placedNote(
  DAM.article,
  'a fifth of the valley',
  {
    id: 'lost',
    sentence: 'The flood covered a fifth of the valley in 1955.',
    comment: 'Where from?',
  },
  { state: 'lost', span: null, score: 0, nowThere: 'The flood came in 1955.' },
);

import type { PlacedNote } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { fillWords } from '../../../domain/page-words.ts';
import { button, element } from '../../overlay/element.ts';
import { icon } from '../room/icon.ts';
import { shortened } from './shortened.ts';

/** Which of the notes that lie over each other the card shows; counted from zero. */
export interface CardPlace {
  readonly at: number;
  readonly of: number;
}

/** The top of a card: how to get to the next one and away, and what became of the passage. */
export interface CardHead {
  readonly element: HTMLElement;
  show(placed: PlacedNote, place: CardPlace): void;
}

/** Makes the top of a card. */
export function makeCardHead(
  words: NoteWords,
  actions: { readonly step: (direction: 1 | -1) => void; readonly close: () => void },
): CardHead {
  const { card } = words;
  const count = element('span', { class: 'count', role: 'status' });
  const pager = element(
    'div',
    { class: 'pager', hidden: true },
    button({ class: 'icon', 'aria-label': card.previous, title: card.previous }, '‹', () =>
      actions.step(-1),
    ),
    count,
    button({ class: 'icon', 'aria-label': card.next, title: card.next }, '›', () =>
      actions.step(1),
    ),
  );
  const close = button({ class: 'icon', 'aria-label': card.close }, icon('close'), actions.close);
  const state = element('p', { class: 'state', hidden: true });
  return {
    element: element(
      'div',
      {},
      element('div', { class: 'bar' }, element('h2', {}, card.label), pager, close),
      state,
    ),
    show(placed, { at, of }) {
      pager.hidden = of < 2;
      count.textContent = fillWords(card.place, { number: String(at + 1), count: String(of) });
      const sentence = stateOf(placed, words);
      state.hidden = sentence === '';
      state.replaceChildren(sentence, ...wordsThen(placed, words));
    },
  };
}

/** Nothing to say of a note that is where it was. */
function stateOf({ match: { state, score } }: PlacedNote, { card }: NoteWords): string {
  if (state === 'moved') return card.moved;
  if (state !== 'uncertain') return '';
  return fillWords(card.uncertain, { percent: String(Math.round(score * 100)) });
}

/** An uncertain note stands on other words than the reader's; these are the reader's. */
function wordsThen({ note, match }: PlacedNote, { card }: NoteWords): (Node | string)[] {
  if (match.state !== 'uncertain') return [];
  return [' ', card.wordsThen, ' ', element('q', {}, shortened(note.passage.quote))];
}

import { completeArticle } from '../../lib/page/complete-article.ts';
import { createNotesFace } from '../../lib/page/notes/notes-face.ts';
import type { OpenPage } from '../../lib/page/open-page.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';
import { giveWay } from '../../lib/page/give-way.ts';
import { memoryDrafts, memoryKeeper, placedNote } from '../page/notes/memory-keeper.ts';
import { NOTE_WORDS } from '../page/notes/note-words.ts';

/** A note that is on the page from the start. */
interface SampleNote {
  readonly words: string;
  readonly colour: keyof typeof NOTE_WORDS.colour;
  readonly state?: 'found' | 'moved' | 'uncertain';
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly isFlagged?: boolean;
}

/** Gives the page notes that are kept nowhere, and gives the face they have. */
export async function mountNotes(sample: readonly SampleNote[]): Promise<void> {
  const taken = await takeArticleGently(document, location.href, giveWay);
  if (taken.state === 'unreadable') throw new Error(taken.reason);
  const { textMap } = taken;
  const article = completeArticle(taken.article);
  const page: OpenPage = {
    taken,
    refresh: async () => await Promise.resolve(null),
    onTaken: () => undefined,
    setWatched: () => undefined,
  };
  const notes = sample.map(
    ({ words, colour, state = 'found', comment = '', tags = [], isFlagged }) => {
      const start = textMap.text.indexOf(words);
      const flag = isFlagged
        ? ({
            status: 'open',
            evidence: [{ address: 'https://www.example.org/report', remark: 'Table 3 has it.' }],
          } as const)
        : null;
      const span = { start, end: start + words.length };
      return placedNote(
        textMap.text,
        span,
        { colour, comment, tags, flag },
        { state, score: state === 'uncertain' ? 0.78 : 1 },
      );
    },
  );
  const drafts = memoryDrafts();
  const face = createNotesFace(
    {
      page,
      words: NOTE_WORDS,
      keeper: memoryKeeper(article, notes),
      drafts,
      choices: () => ({ isToolbarOn: true, meanings: NOTE_WORDS.colour }),
      setToolbar: () => undefined,
      clock: () => Date.now(),
      sentenceFor: (error) => String(error),
    },
    new AbortController().signal,
  );
  await face.refresh();
  Reflect.set(window, 'face', face);
  Reflect.set(window, 'drafts', drafts.kept);
}

Reflect.set(window, 'mountNotes', mountNotes);

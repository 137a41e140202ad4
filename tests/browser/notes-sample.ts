import { completeArticle } from '../../lib/page/complete-article.ts';
import { giveWay } from '../../lib/page/give-way.ts';
import { createNotesFace } from '../../lib/page/notes/notes-face.ts';
import type { OpenPage } from '../../lib/page/open-page.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';
import { memoryDrafts, memoryKeeper, placedNote } from '../page/notes/memory-keeper.ts';
import { NOTE_WORDS } from '../page/notes/note-words.ts';

/** Letters of each sample note. */
const NOTE_LENGTH = 20;
const COLOURS = ['yellow', 'orange', 'blue', 'green', 'pink'] as const;

/**
 * Puts that many notes on the page, none of them kept anywhere, and gives the milliseconds from the
 * moment the text is read to the frame in which all are painted.
 */
export async function paintManyNotes(count: number): Promise<number> {
  const taken = await takeArticleGently(document, location.href, giveWay);
  if (taken.state === 'unreadable') throw new Error(taken.reason);
  const { text } = taken.textMap;
  const step = Math.floor((text.length - NOTE_LENGTH) / count);
  const notes = Array.from({ length: count }, (_, at) => {
    const span = { start: at * step, end: at * step + NOTE_LENGTH };
    return placedNote(text, span, { colour: COLOURS[at % COLOURS.length] ?? 'yellow' });
  });
  const page: OpenPage = {
    taken,
    refresh: async () => await Promise.resolve(taken),
    onTaken: () => undefined,
    setWatched: () => undefined,
  };
  const face = createNotesFace(
    {
      page,
      words: NOTE_WORDS,
      keeper: memoryKeeper(completeArticle(taken.article), notes),
      drafts: memoryDrafts(),
      choices: () => ({ isToolbarOn: true, meanings: NOTE_WORDS.colour }),
      setToolbar: () => undefined,
      clock: Date.now,
      sentenceFor: String,
    },
    new AbortController().signal,
  );
  const began = performance.now();
  await face.refresh();
  while (paintedCount() < count) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - began;
}

function paintedCount(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

Reflect.set(window, 'paintManyNotes', paintManyNotes);

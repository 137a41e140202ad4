// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import type { NoteContent, PlacedNote } from '../../../lib/domain/note.ts';
import { NoteBook } from '../../../lib/page/notes/book/note-book.ts';
import type { NoteDraft } from '../../../lib/page/notes/book/note-keeper.ts';
import { openNote, type OpenNote } from '../../../lib/page/notes/card/open-note.ts';
import { makeTextMap } from '../../../lib/page/text-map.ts';
import { articleWith } from '../../store/fixtures.ts';
import { memoryDrafts, memoryKeeper, placedNote } from './memory-keeper.ts';
import { NOTE_WORDS } from './note-words.ts';
import { press, typeInto } from './trusted.ts';

const ARTICLE = articleWith();
const ID = 'kept';

/** Opens a note that has this draft; `at` counts from its last change. */
async function openWithDraft(change: Partial<NoteContent>, at: number) {
  const placed: PlacedNote = placedNote(
    ARTICLE.text,
    { start: 4, end: 10 },
    { id: ID, comment: 'kept', tags: ['old'] },
  );
  const keeper = memoryKeeper(ARTICLE, [placed]);
  const drafts = memoryDrafts();
  const draft: NoteDraft = { at: placed.note.changed + at, change };
  drafts.kept.set(ID, draft);
  const textMap = makeTextMap(ARTICLE.text, []);
  const book = new NoteBook(
    keeper,
    { taken: { article: ARTICLE as never, textMap } },
    () => undefined,
  );
  await book.refresh();
  const nothing = (): void => undefined;
  const note = openNote(
    {
      book,
      drafts,
      words: NOTE_WORDS,
      choices: () => ({ isToolbarOn: true, meanings: NOTE_WORDS.colour }),
      clock: () => placed.note.changed + 1_000,
      sentenceFor: () => 'No room.',
      actions: { undo: nothing, delete: nothing, step: nothing, close: nothing },
    },
    placed,
  );
  await expect.poll(() => drafts.asked).toBeGreaterThan(0);
  await note.flush();
  return { note, keeper, drafts };
}

const comment = ({ card }: OpenNote): HTMLTextAreaElement => {
  const field = card.element.querySelector<HTMLTextAreaElement>('#comment');
  if (field === null) throw new Error('The card has no comment');
  return field;
};
const draftLine = ({ card }: OpenNote): HTMLElement | null =>
  card.element.querySelector<HTMLElement>('.draft:not([hidden])');
const pressWord = (note: OpenNote, word: string): void =>
  press(
    [...(draftLine(note)?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent === word,
    ),
  );

afterEach(() => document.body.replaceChildren());

test('words that were typed and never saved come back, are said to be, and are saved', async () => {
  const { note, keeper, drafts } = await openWithDraft({ comment: 'typed' }, 500);
  expect(comment(note).value).toBe('typed');
  expect(draftLine(note)?.textContent).toContain(NOTE_WORDS.saving.restored);
  expect(keeper.notes.get(ID)?.note.comment).toBe('typed');
  expect(drafts.kept.has(ID)).toBe(false);
});

test('words that came back can be let go of, saved or not', async () => {
  const { note, keeper } = await openWithDraft({ comment: 'typed' }, 500);
  pressWord(note, NOTE_WORDS.saving.drop);
  await note.flush();
  expect(comment(note).value).toBe('kept');
  expect(keeper.notes.get(ID)?.note).toMatchObject({ comment: 'kept', tags: ['old'] });
  expect(draftLine(note)).toBeNull();
});

test('words older than the note are offered, not put in its place', async () => {
  const { note, keeper, drafts } = await openWithDraft({ comment: 'older' }, -500);
  expect(comment(note).value).toBe('kept');
  expect(drafts.kept.has(ID)).toBe(true);
  pressWord(note, NOTE_WORDS.saving.bringBack);
  await note.flush();
  expect(keeper.notes.get(ID)?.note.comment).toBe('older');
});

test('a draft that says what the note says is no news', async () => {
  const { note } = await openWithDraft({ comment: 'kept' }, 500);
  expect(draftLine(note)).toBeNull();
});

test('what cannot be saved is told with what to do, and stays in field and draft', async () => {
  const { note, keeper, drafts } = await openWithDraft({}, 0);
  keeper.failNext(new Error('full'));
  typeInto(comment(note), 'typed');
  await note.flush();
  const problem = note.card.element.querySelector('.saving .problem');
  expect(problem?.textContent).toContain(NOTE_WORDS.saving.failed);
  expect(problem?.textContent).toContain('No room.');
  expect(drafts.kept.get(ID)?.change).toEqual({ comment: 'typed' });
  press(problem?.querySelector('button'));
  await note.flush();
  expect(keeper.notes.get(ID)?.note.comment).toBe('typed');
  expect(problem?.textContent).toBe('');
});

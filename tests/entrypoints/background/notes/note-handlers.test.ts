import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { noteHandlers } from '../../../../entrypoints/background/notes/note-handlers.ts';
import type { Article } from '../../../../lib/domain/article.ts';
import { articleAbout, contentWith, questionWith } from '../../../store/fixtures.ts';
import { answering, ferry, ferryWith, page, TEXT, WAGES } from './ferry.ts';
import { pageAt, spanOf, takenFrom } from './fixtures.ts';

let { store, tellNews, handlers, addNote } = answering();

beforeEach(() => {
  ({ store, tellNews, handlers, addNote } = answering());
});

async function open(article: Article = ferry) {
  return await handlers.openPageNotes({ article: takenFrom(article), inView: null }, page);
}

describe('a note from the page', () => {
  test('comes back placed, with its whole sentence, and is told of', async () => {
    const { note, match } = await addNote('crew wants higher', { comment: 'Why now?' });
    expect(match).toEqual({ state: 'found', span: spanOf(ferry, 'crew wants higher'), score: 1 });
    expect(note.sentence).toBe('The crew wants higher wages, the harbour master said.');
    expect(tellNews).toHaveBeenCalledExactlyOnceWith(note.articleId);
  });

  test('is kept though nobody can be told of it', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    tellNews.mockRejectedValue(new Error('no room for news'));
    await expect(addNote(WAGES)).resolves.toMatchObject({ match: { state: 'found' } });
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('is found again on the next visit, and by the popup', async () => {
    const { note } = await addNote(WAGES);
    const visit = await open();
    expect(visit).toMatchObject({ articleId: note.articleId, canUndo: true, changes: null });
    expect(visit.notes).toMatchObject([{ note, match: { state: 'found' }, nowThere: null }]);
    expect(await handlers.getNotes({ article: ferry })).toEqual({ ...visit, article: ferry });
  });

  test('stands in reading order among the others, whenever it was made', async () => {
    await addNote('Tickets stay valid');
    await addNote('Nobody knows');
    await addNote(WAGES);
    const quotes = (await open()).notes.map(({ note }) => note.passage.quote);
    expect(quotes).toEqual([WAGES, 'Nobody knows', 'Tickets stay valid']);
  });
});

describe('a page that has changed', () => {
  test('has its note moved where the words are elsewhere, and the kept place stays as it was', async () => {
    const { note } = await addNote(WAGES);
    const [, ...others] = TEXT.split('\n\n');
    const changed = ferryWith([...others, `${WAGES}, it is said in town.`].join('\n\n'));
    const [placed] = (await open(changed)).notes;
    expect(placed?.match).toMatchObject({ state: 'moved', span: spanOf(changed, WAGES) });
    expect(placed?.note).toEqual(note);
    expect(await store.getNote(note.id)).toEqual(note);
  });

  test('lists a lost note last, with what it says now where the note stood', async () => {
    await addNote('The town has ordered two more buses.');
    await addNote('Tickets stay valid');
    const instead = 'A committee of seven will look for another way.';
    const changed = ferryWith(TEXT.replace('The town has ordered two more buses.', instead));
    const { notes } = await open(changed);
    expect(notes.map(({ match }) => match.state)).toEqual(['found', 'lost']);
    expect(notes[1]).toMatchObject({ match: { span: null }, nowThere: instead });
    expect(notes[1]?.note.sentence).toBe('The town has ordered two more buses.');
  });

  test('says since when, and which paragraphs are not as they were', async () => {
    const { note } = await addNote(WAGES);
    const changed = ferryWith(TEXT.replace('two more buses', 'nine more buses'));
    const { changes } = await handlers.getNotes({ article: changed });
    expect(changes).toMatchObject({ since: note.created, before: TEXT });
    const { start, end } = changed.blocks[1]!;
    expect(changes?.changes).toMatchObject([{ kind: 'changed', after: { start, end } }]);
  });

  test('takes the note to the words that the reader selects anew', async () => {
    const { note } = await addNote('The town has ordered two more buses.');
    const changed = ferryWith(TEXT.replace('The town has ordered two more buses.', 'Go on foot.'));
    const request = { id: note.id, revision: note.revision, article: changed };
    const attached = await handlers.attachNote(
      { ...request, span: spanOf(changed, 'Go on foot.') },
      page,
    );
    expect(attached.note).toMatchObject({ revision: 2, sentence: 'Go on foot.' });
    expect((await open(changed)).notes).toMatchObject([{ match: { state: 'found' } }]);
  });
});

describe('undo and questions', () => {
  test('are told of, and only where something was done', async () => {
    const span = spanOf(ferry, WAGES);
    const { note } = await handlers.askAbout({ article: ferry, span, text: 'How much?' }, page);
    const { articleId } = note;
    tellNews.mockClear();
    expect(await handlers.undo({ articleId }, page)).toEqual({ deed: 'asked', noteId: note.id });
    expect(await handlers.undo({ articleId }, page)).toBeNull();
    expect(tellNews).toHaveBeenCalledExactlyOnceWith(articleId);
  });

  test('a question that is answered in the popup is told of', async () => {
    const question = questionWith({ kind: 'gap', text: 'Who?', isAnswered: true });
    const kept = await handlers.saveQuestion({ article: ferry, question });
    await handlers.deleteQuestion({ id: kept.id });
    expect(tellNews.mock.calls).toEqual([[kept.articleId], [kept.articleId]]);
  });
});

test('five hundred notes on one article are placed while the reader turns the page', async () => {
  const bridge = articleAbout('bridge');
  const { articleId } = (
    await handlers.addNote(
      { article: bridge, span: { start: 0, end: 20 }, content: contentWith() },
      pageAt(bridge.url),
    )
  ).note;
  const { getNotes } = store;
  const kept = await getNotes(bridge);
  const [note] = kept.notes;
  const notes = Array.from({ length: 500 }, (_, at) => ({ ...note!, id: `note ${at}` }));
  store = { ...store, getNotes: async () => ({ ...kept, notes }) };
  handlers = noteHandlers(store, tellNews);
  const request = { article: takenFrom(bridge), inView: null };
  await handlers.openPageNotes(request, pageAt(bridge.url));
  const started = process.cpuUsage();
  const opened = await handlers.openPageNotes(request, pageAt(bridge.url));
  // Measured: 1 to 7 ms. Not by the clock, since tests run beside each other.
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(100);
  expect(opened).toMatchObject({ articleId, notes: { length: 500 } });
});

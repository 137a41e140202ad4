// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NEEDS_SOURCE } from '../../lib/domain/note.ts';
import {
  actionsOn,
  button,
  closePopup,
  find,
  keptQuestion,
  mountPopup,
  press,
  rest,
  wordsOf,
} from './mount-popup.tsx';
import { DAM, LONG, LOST } from './note-sample.ts';
import { noteStock, placedNote } from './note-stock.ts';
import { openWithNotes } from './open-notes.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const { article } = DAM;

describe('the list of notes', () => {
  it('is in reading order, with what the reader gave each note', async () => {
    await openWithNotes(DAM, [
      placedNote(article, 'Nobody told the town.', {
        colour: 'orange',
        tags: ['town', 'to ask'],
        flag: {
          ...NEEDS_SOURCE,
          status: 'disputed',
          evidence: [{ address: 'https://dams.example/letter?page=2', remark: 'the letter' }],
        },
      }),
      placedNote(article, 'drained by spring', { comment: 'Which\n  spring?' }),
    ]);
    expect(wordsOf('.note-quote .article-text')).toEqual([
      'drained by spring',
      'Nobody told the town.',
    ]);
    expect(find('.note-comment').textContent).toBe('Which\n  spring?');
    expect(wordsOf('.note-facts')).toEqual(['Key point', 'DoubtfulDisputedtownto ask']);
    expect(wordsOf('.evidence-item')).toEqual(['dams.example/letter?page=2the letter']);
    expect(find('.evidence-item a').getAttribute('href')).toBe(
      'https://dams.example/letter?page=2',
    );
    expect(wordsOf('#tab-note')).toEqual(['Notes 2']);
  });

  it('names colours as the reader does', async () => {
    const colours = { yellow: 'Thesis', orange: '', blue: '', green: '', pink: '' };
    await openWithNotes(
      DAM,
      [placedNote(article, 'dam'), placedNote(article, 'town', { colour: 'pink' })],
      { replaced: { getColourMeanings: async () => colours } },
    );
    expect(wordsOf('.colour-mark')).toEqual(['Thesis', 'Look up']);
  });

  it('shows the others where one cannot be read, and says so', async () => {
    await openWithNotes(DAM, [placedNote(article, 'dam')], { unreadable: 1 });
    expect(wordsOf('#panel-note [role=alert]')).toEqual([
      'One note on this article could not be read; it was not deleted.',
    ]);
    expect(wordsOf('.colour-mark')).toHaveLength(1);
    await openWithNotes(DAM, [], { unreadable: 2 });
    expect(wordsOf('#panel-note [role=alert]')[0]).toContain('2 notes');
    expect(wordsOf('#panel-note section .hint').join()).not.toContain('None yet');
  });

  it('says where there is none yet, and where they cannot be opened', async () => {
    await openWithNotes(DAM, []);
    expect(wordsOf('#panel-note section .hint')[0]).toContain('None yet.');
    const { actions } = await openWithNotes(DAM, [], {
      replaced: { getNotes: () => Promise.reject(new Error('locked')) },
    });
    expect(wordsOf('#panel-note [role=alert]')[0]).toContain('could not be opened');
    expect(actions.reportError).toHaveBeenCalledTimes(1);
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
  });

  it('lets the first look at the article wait for nothing', async () => {
    await mountPopup(actionsOn(DAM, { getNotes: () => new Promise(() => undefined) }));
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
    await press(find('#tab-note'));
    expect(wordsOf('#panel-note section .hint')).toEqual([]);
  });

  it('cuts a long quote and shows all of it when asked', async () => {
    await openWithNotes(DAM, [placedNote(article, LONG), placedNote(article, 'drained')]);
    expect(document.querySelectorAll('.note-quote [aria-expanded]')).toHaveLength(1);
    await press(button('Whole passage'));
    expect(find('.note-quote--whole').textContent).toContain(LONG);
    await press(button('Less'));
    expect(document.querySelector('.note-quote--whole')).toBeNull();
  });

  it('jumps to the note, and to its words where its card cannot be opened', async () => {
    const { actions } = await openWithNotes(DAM, [placedNote(article, 'Nobody told', { id: 'n' })]);
    await press(button('Nobody told'));
    expect(actions.showNote).toHaveBeenCalledWith('n');
    expect(actions.showPassage).not.toHaveBeenCalled();

    actions.showNote.mockRejectedValueOnce(new Error('nobody there'));
    await press(button('Nobody told'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 36, end: 47 });
    expect(wordsOf('.announcement')).toEqual(['']);
  });

  it('follows changes made elsewhere', async () => {
    const { stock } = await openWithNotes(DAM, [placedNote(article, 'drained', { id: 'n' })]);
    await rest(() =>
      stock.changeElsewhere(() => [placedNote(article, 'drained', { id: 'n', comment: 'Hm.' })]),
    );
    expect(wordsOf('.note-comment')).toEqual(['Hm.']);
  });

  it('shows what the reader asks about a passage, there and among the questions', async () => {
    const note = placedNote(article, 'Nobody told', { id: 'n' });
    const asked = keptQuestion({ text: 'Who should have?', quote: 'Nobody told', noteId: 'n' });
    const { actions } = await openWithNotes(DAM, [note], {
      replaced: {
        getKeptWork: async () => ({ article: null, questions: [asked], unreadableQuestions: 0 }),
      },
    });
    expect(wordsOf('.note-question')).toEqual(['You ask: Who should have?']);
    await press(find('#tab-questions'));
    await press(find('.question .passage'));
    expect(actions.showNote).toHaveBeenCalledWith('n');
  });

  it('hears of a question that was asked on the page', async () => {
    let questions = [keptQuestion({ id: 'own', text: 'Why?' })];
    const { stock } = await openWithNotes(DAM, [], {
      replaced: { getKeptWork: async () => ({ article: null, questions, unreadableQuestions: 0 }) },
    });
    await press(find('#tab-questions'));
    questions = [...questions, keptQuestion({ id: 'new', text: 'Who?', noteId: 'n' })];
    await rest(() => stock.changeElsewhere((notes) => [...notes]));
    expect(wordsOf('.question-text')).toEqual(['Why?', 'Who?']);
  });
});

describe('hostile words in notes', () => {
  it('stay words, and only addresses of the web become links', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const evidence = [{ address: 'javascript:document.title=1', remark: markup }];
    await openWithNotes(DAM, [
      placedNote(article, 'dam', {
        comment: markup,
        tags: [markup],
        flag: { ...NEEDS_SOURCE, status: 'open', evidence },
      }),
      { ...LOST, note: { ...LOST.note, sentence: markup }, nowThere: markup },
    ]);
    expect(document.querySelectorAll('img, a')).toHaveLength(0);
    expect(wordsOf('.note-comment')[0]).toBe(markup);
    expect(wordsOf('.lost-now q')).toEqual([markup]);
  });
});

it('the stock of these tests takes back what was done', async () => {
  const { actions } = noteStock(article, [LOST]);
  await actions.deleteNote('lost');
  expect((await actions.getNotes(article)).notes).toEqual([]);
  expect(await actions.undo('article')).toEqual({ deed: 'deleted', noteId: 'lost' });
  expect((await actions.getNotes(article)).notes).toEqual([LOST]);
});

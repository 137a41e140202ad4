// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { button, closePopup, find, press, wordsOf } from '../mount-popup.tsx';
import { noteStock, placedNote } from '../note-stock.ts';
import { readingOf } from '../reading-of.ts';
import { speakEnglish } from '../speak-english.ts';
import { openReader } from './open-reader.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

const READING = readingOf([
  { text: 'The ferry is old, the mayor said.', source: ['the mayor', 'role'] },
  { text: 'Nobody knows its age.' },
]);

const LINKED = {
  ...READING,
  article: {
    ...READING.article,
    links: [
      { start: 4, end: 9, href: 'https://boats.example/ferry' },
      { start: 35, end: 41, href: 'javascript:alert(1)' },
    ],
  },
};

describe('the reading view', () => {
  it('shows the text in its blocks, under the title', async () => {
    const { titles } = await openReader(READING);
    expect(wordsOf('.kept-article > p')).toEqual([
      'The ferry is old, the mayor said.',
      'Nobody knows its age.',
    ]);
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
    expect(titles).toContain('Ferry line may close');
  });

  it('leads from its collections and tags to all that is there, and names none that is gone', async () => {
    await openReader(READING, { facts: { tags: ['sea & air'], collections: ['c1', 'gone'] } });
    expect(wordsOf('.reader-labels li')).toEqual(['Winter', 'sea & air']);
    const links = [...document.querySelectorAll('.reader-labels a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/?in=c1',
      '#/?tag=sea+%26+air',
    ]);
  });

  it('leads to the notes, which on a phone stand far below', async () => {
    await openReader(READING);
    await press(find('.reader-to-side'));
    expect(document.activeElement?.id).toBe('tab-note');
  });

  it('underlines statements by who says them, until the reader turns that off', async () => {
    await openReader(READING);
    expect(wordsOf('.kept-article .source-mark--role')).toEqual([
      'The ferry is old, the mayor said.',
    ]);
    await press(find('[role=switch]'));
    expect(wordsOf('.kept-article .source-mark')).toEqual([]);
  });

  it('says where links lead, and makes none of what is no address of the web', async () => {
    await openReader(LINKED);
    expect(wordsOf('.kept-link')).toEqual(['ferry']);
    expect(wordsOf('.kept-link-site')).toEqual(['[boats.example]']);
    expect(document.querySelector('[href^=javascript]')).toBeNull();
  });

  it('highlights notes, numbers them, and leads from the number to the note', async () => {
    const stock = noteStock(READING.article, [
      placedNote(READING.article, 'its age', { colour: 'pink', comment: 'Ask the crew.' }),
      placedNote(READING.article, 'ferry is old'),
    ]);
    await openReader(READING, { actions: stock.actions });
    expect(wordsOf('.note-mark.colour-mark--pink')).toEqual(['its age']);
    const [first] = wordsOf('.margin-note .note-comment');
    expect(first).toBe('Ask the crew.');
    await press(button('Note 1'));
    expect(document.activeElement?.textContent).toContain('Ask the crew.');
  });

  it('lets a note be changed beside the text', async () => {
    const stock = noteStock(READING.article, [placedNote(READING.article, 'its age')]);
    await openReader(READING, { actions: stock.actions });
    await press(button('Delete the note on: its age'));
    expect(stock.notes()).toEqual([]);
    expect(wordsOf('.note-mark')).toEqual([]);
  });

  it('begins at the passage that its address gives', async () => {
    await openReader(READING, { at: 'at=4-9' });
    expect(wordsOf('.shown-passage')).toEqual(['ferry']);
  });

  it('begins at the words of a note, wherever they are now', async () => {
    const note = placedNote(READING.article, 'its age');
    const stock = noteStock(READING.article, [note]);
    await openReader(READING, { actions: stock.actions, at: `at=4-9&note=${note.note.id}` });
    expect(wordsOf('.shown-passage')).toEqual(['its age']);
  });

  it('goes to a statement that is pressed beside the text', async () => {
    await openReader(READING);
    await press(find('#tab-statements'));
    await press(find('#panel-statements .passage'));
    expect(wordsOf('.shown-passage')).toEqual(['The ferry is old, the mayor said.']);
  });

  it('offers notes and questions alone where nothing was found in the text', async () => {
    await openReader(READING, { kept: { hasFindings: false } });
    expect(wordsOf('[role=tab]').map((words) => words.split(' ')[0])).toEqual([
      'Notes',
      'Questions',
    ]);
  });

  it('hands over the notes with the copy', async () => {
    const stock = noteStock(READING.article, [placedNote(READING.article, 'its age')]);
    const { downloaded } = await openReader(READING, { actions: stock.actions });
    await press(button('Download as a web page'));
    expect(downloaded.map(([, , notes, taken]) => [notes.length, taken])).toEqual([[1, null]]);
  });
});

describe('how an article looked', () => {
  const NEWEST = { taken: Date.UTC(2025, 10, 23, 12), kept: 3, shown: 5, bytes: 900_000 };
  const FIRST = { taken: Date.UTC(2025, 10, 3, 12), kept: 5, shown: 5, bytes: 900_000 };
  const LOOKS = [NEWEST, FIRST];
  const looks = () => [...document.querySelectorAll<HTMLElement>('[aria-pressed]')];
  const turn = async (at: number) => await press(looks()[at] ?? document.body);
  const frame = () => document.querySelector<HTMLIFrameElement>('.look-frame');

  it('is not offered where no copy is kept', async () => {
    await openReader(READING);
    expect(document.querySelector('[aria-pressed]')).toBeNull();
    expect(frame()).toBeNull();
  });

  it('is shown in a frame in which nothing runs, and put away again', async () => {
    await openReader(READING, { looks: LOOKS });
    expect(wordsOf('[aria-pressed]').join()).toMatch(
      /How it looked: .*23.*How it looked at first: .*3/,
    );
    await turn(1);
    expect(frame()?.getAttribute('srcdoc')).toBe(`<p>As of ${FIRST.taken}</p>`);
    expect(frame()?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(find('.reader-sides').className).toContain('behind');
    expect(document.querySelector('.look .hint')).toBeNull();
    await turn(1);
    expect(frame()).toBeNull();
    expect(find('.reader-sides').className).not.toContain('behind');
  });

  it('says how many pictures could not be kept, and is what is downloaded then', async () => {
    const { downloaded } = await openReader(READING, { looks: LOOKS });
    await turn(0);
    expect(wordsOf('.look .hint').join()).toContain('2 pictures could not be kept');
    await press(button('Download as a web page'));
    expect(downloaded.map(([, , , taken]) => taken)).toEqual([NEWEST.taken]);
  });
});

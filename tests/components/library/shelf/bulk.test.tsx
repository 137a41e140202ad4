// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

import { withTags } from '../../../../components/notes/editor/tags.ts';
import { button, find, press, rest, type, wordsOf } from '../../mount-popup.tsx';
import {
  DAM,
  FERRY,
  key,
  openShelf,
  pick,
  row,
  SCHOOL,
  settle,
  setUpShelf,
  titles,
} from './open-shelf.tsx';

setUpShelf();

async function submit(selector: string, words: string): Promise<void> {
  await type(`${selector} input`, words);
  await rest(() => void find(selector).dispatchEvent(new Event('submit', { cancelable: true })));
  await settle();
}

const tagsOf = (digests: readonly { id: string; tags: readonly string[] }[]) =>
  Object.fromEntries(digests.map(({ id, tags }) => [id, tags.join(' ')]));

describe('articles that are picked', () => {
  it('are counted, and all that are found can be', async () => {
    await openShelf(undefined, '#/?tag=dams');
    await pick('dam');
    expect(wordsOf('.bulk-count')).toEqual(['1 selected']);
    await press(button('Select all 2 found'));
    expect(wordsOf('.bulk-count')).toEqual(['2 selected']);
    await press(button('Select none'));
    expect(document.querySelector('.bulk-bar')).toBeNull();
  });

  it('lead to where files are saved, with these articles chosen', async () => {
    await openShelf();
    await pick('ferry');
    await pick('dam');
    const { href } = find('.bulk-line a') as HTMLAnchorElement;
    expect(decodeURIComponent(href)).toContain(`#/exchange?articles=${FERRY.id},${DAM.id}`);
  });

  it('are picked in a row with the Shift key', async () => {
    await openShelf();
    await pick('ferry');
    const last = row('school').querySelector('input')!;
    await rest(() =>
      last.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
    );
    expect(wordsOf('.bulk-count')).toEqual(['3 selected']);
  });

  it('are left alone where they are not found just now', async () => {
    const { digests } = await openShelf();
    await pick('ferry', 'dam');
    await type('.shelf-search-field', 'dam');
    await settle();
    expect(wordsOf('.bulk-count')).toEqual(['1 selected']);
    await press(button('Delete'));
    expect(digests().map(({ id }) => id)).toEqual(['ferry', 'school']);
  });

  it('get a tag, lose it, and have it back', async () => {
    const { digests } = await openShelf();
    await pick('ferry', 'school');
    await press(button('Tags'));
    await submit('.bulk-panel form', ' #term   paper ');
    expect(tagsOf(digests())).toEqual({
      ferry: 'harbour term paper',
      dam: 'dams',
      school: 'dams schools term paper',
    });
    expect(row('ferry').textContent).toContain('term paper');
    expect(wordsOf('.undo-bar-words')).toEqual(['2 articles are tagged “term paper” now.']);
    await press(button('Take off the tag: schools'));
    expect(tagsOf(digests())['school']).toBe('dams term paper');
    await press(button('Undo'));
    expect(tagsOf(digests())['school']).toBe('dams schools term paper');
    expect(row('school').textContent).toContain('schools');
  });

  it('get several tags at once, with commas between them; one that is known with a comma is whole', async () => {
    const { digests } = await openShelf();
    await pick('ferry');
    await press(button('Tags'));
    await submit('.bulk-panel form', 'term paper, Dams,, #sea');
    expect(digests().find(({ id }) => id === 'ferry')?.tags).toEqual([
      'harbour',
      'term paper',
      'Dams',
      'sea',
    ]);
    expect(wordsOf('.undo-bar-words')).toEqual([
      '1 article is tagged “term paper”, “Dams”, “sea” now.',
    ]);
    expect(withTags(['a'], 'b, c', ['b, c'])).toEqual(['a', 'b, c']);
  });

  it('go on the shelf and off it', async () => {
    const { digests } = await openShelf();
    await pick('ferry');
    await press(button('Take off the shelf'));
    expect(digests().find(({ id }) => id === 'ferry')?.isSaved).toBe(false);
    expect(row('ferry').textContent).toContain('Notes only');
  });

  it('are deleted, and come back by Ctrl+Z', async () => {
    const { digests } = await openShelf();
    await pick('ferry', 'dam');
    await press(button('Delete'));
    expect(titles()).toEqual([SCHOOL.title]);
    expect(wordsOf('.undo-bar-words')).toEqual(['2 articles are deleted, with their notes.']);
    await key('z', { ctrlKey: true });
    expect(digests()).toHaveLength(3);
    expect(titles()).toEqual([FERRY.title, DAM.title, SCHOOL.title]);
    expect(wordsOf('.undo-bar')).toEqual(['']);
  });

  it('are told to be unchanged where nothing could be done', async () => {
    const { actions } = await openShelf();
    vi.spyOn(actions, 'changeArticles').mockResolvedValue({ token: 1, articleIds: [] });
    await pick('school');
    await press(button('Save'));
    expect(wordsOf('.library-news')[0]).toContain('Nothing was changed.');
    expect(wordsOf('.undo-bar')).toEqual(['']);
  });

  it('stay as they are where it could not be kept, and the reader is told', async () => {
    const { actions, reportError } = await openShelf();
    vi.spyOn(actions, 'deleteArticles').mockRejectedValue(new Error('full'));
    await pick('ferry');
    await press(button('Delete'));
    expect(titles()).toHaveLength(3);
    expect(reportError).toHaveBeenCalledTimes(1);
    expect(wordsOf('.library-news')[0]).toContain('could not be saved');
  });
});

describe('collections', () => {
  it('are made of what is picked, shown, renamed, deleted and brought back', async () => {
    const { digests } = await openShelf();
    await pick('ferry', 'dam');
    await press(button('Collections'));
    await submit('.bulk-panel .name-editor', 'Winter');
    expect(digests().map(({ collections }) => collections)).toEqual([
      ['c-Winter'],
      ['c-Winter'],
      [],
    ]);
    expect(wordsOf('.named-link')).toEqual(['Winter2']);
    expect(find('.named-link').getAttribute('href')).toBe('#/?in=c-Winter');

    await press(button('Rename or delete: Winter'));
    await submit('.named-list .name-editor', 'Winter 2026');
    expect(wordsOf('.named-link')).toEqual(['Winter 20262']);
    await press(button('Rename or delete: Winter 2026'));
    await press(button('Delete'));
    expect(wordsOf('.named-link')).toEqual([]);
    expect(titles()).toHaveLength(3);
    await press(button('Undo'));
    expect(wordsOf('.named-link')).toEqual(['Winter 20262']);
  });

  it('take in what is missing of what is picked, then let all of it go', async () => {
    const { actions, digests } = await openShelf();
    await rest(() => void actions.addCollection('Winter'));
    await pick('ferry');
    await press(button('Collections'));
    await submit('.bulk-panel .name-editor', 'Dams');
    const box = () => find('.bulk-choices li:last-child input') as HTMLInputElement;
    await pick('dam');
    expect(box().indeterminate).toBe(true);
    await rest(() => box().click());
    expect(digests().filter(({ collections }) => collections.includes('c-Dams'))).toHaveLength(2);
    await rest(() => box().click());
    expect(digests().filter(({ collections }) => collections.includes('c-Dams'))).toHaveLength(0);
  });
});

describe('saved searches', () => {
  it('are kept with words and filters, and lead there again', async () => {
    await openShelf(undefined, '#/?q=budget&tag=dams');
    await press(button('Save this search'));
    await submit('.name-editor', 'Money');
    expect(wordsOf('.named-link')).toEqual(['Money']);
    const link = find('.named-link');
    expect(link.getAttribute('href')).toBe('#/?q=budget&tag=dams');
    expect(link.getAttribute('aria-current')).toBe('true');
    await press(button('Rename or delete: Money'));
    await press(button('Delete'));
    expect(wordsOf('.undo-bar-words')).toEqual(['The search “Money” is deleted.']);
    expect(wordsOf('.named-link')).toEqual([]);
  });

  it('cannot be made of nothing', async () => {
    await openShelf();
    expect(() => button('Save this search')).toThrow('No button');
  });
});

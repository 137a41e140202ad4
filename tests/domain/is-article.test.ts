import { describe, expect, test } from 'vitest';

import { isArticle } from '../../lib/domain/is-article.ts';
import { articleWith } from '../store/fixtures.ts';

const TEXT = 'One said so. Two said so.';
const paragraph = (start: number, end: number) => ({ kind: 'paragraph', start, end }) as const;
const FIRST = paragraph(0, 12);
const SECOND = paragraph(13, TEXT.length);

test('takes an article whose blocks stand in its text one after the other', () => {
  expect(isArticle(articleWith({ text: TEXT, blocks: [FIRST, SECOND], links: [] }))).toBe(true);
});

describe('refuses an article, since what is said in it could be counted again and again, with', () => {
  test.each([
    ['a block twice', [FIRST, FIRST]],
    ['blocks out of order', [SECOND, FIRST]],
    ['a block behind the text', [FIRST, paragraph(13, TEXT.length + 1)]],
    ['a block that ends before it begins', [paragraph(12, 0)]],
  ])('%s', (_, blocks) => {
    expect(isArticle(articleWith({ text: TEXT, blocks, links: [] }))).toBe(false);
  });

  test('a link behind the text', () => {
    const links = [{ start: 0, end: TEXT.length + 1, href: 'https://paper.example/' }];
    expect(isArticle(articleWith({ text: TEXT, blocks: [FIRST], links }))).toBe(false);
  });
});

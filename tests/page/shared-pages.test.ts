import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { readArticle } from '../../lib/page/read-article.ts';
import { SHARED_FOLDER } from '../quality/shared-data.ts';
import { bare, pageTextOf } from './make-page.ts';

const PAGES_FOLDER = join(SHARED_FOLDER, 'pages');
const HAS_PAGES = existsSync(PAGES_FOLDER);
const files = HAS_PAGES ? readdirSync(PAGES_FOLDER).filter((name) => name.endsWith('.html')) : [];
const SPANS_A_PAGE = 60;

describe.skipIf(!HAS_PAGES)('real pages (skipped where ../shared/pages is absent)', () => {
  it.each(files)('%s: every span leads to its own words, and the page stays as it is', (file) => {
    const { document } = parseHTML(readFileSync(join(PAGES_FOLDER, file), 'utf8'));
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, `https://news.example/${file}`);
    expect(document.documentElement.outerHTML).toBe(before);
    if (read.state === 'unreadable') return;
    const { text, blocks } = read.article;
    for (const [start, end] of someSpans(text.length)) {
      expect(bare(pageTextOf(read.textMap, start, end))).toBe(bare(text.slice(start, end)));
    }
    for (const [at, block] of blocks.entries()) {
      expect(block.start).toBeLessThan(block.end);
      expect(block.start).toBe(at === 0 ? 0 : (blocks[at - 1]?.end ?? 0) + 2);
    }
    expect(blocks.filter(({ kind }) => kind === 'headline').length).toBeLessThanOrEqual(1);
  });

  it('nearly all hold an article', () => {
    const unreadable = files.filter((file) => {
      const { document } = parseHTML(readFileSync(join(PAGES_FOLDER, file), 'utf8'));
      return readArticle(document, '').state === 'unreadable';
    });
    expect(unreadable.length, unreadable.join(', ')).toBeLessThan(files.length * 0.04);
  }, 60_000);
});

/** Spans spread over a text, of all lengths, the same in every run; the whole text is one of them. */
function someSpans(length: number): [number, number][] {
  const spans: [number, number][] = [[0, length]];
  for (let seed = 1; spans.length < SPANS_A_PAGE; seed = (seed * 48_271) % 2_147_483_647) {
    const start = seed % length;
    spans.push([start, Math.min(length, start + ((seed >> 8) % 400))]);
  }
  return spans;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { readArticle } from '../../lib/page/read-article.ts';
import { SHARED_FOLDER, HAS_DATA, readDataLines, score } from '../quality/shared-data.ts';

const GOLD = '../pages/gold.jsonl';
const NO_BODY_KINDS: ReadonlySet<string> = new Set(['headline', 'caption']);

/** Reached on 2026-11-22; raise it when it is beaten. Readability alone: 96.2. */
const FLOOR = { f1: 97, precision: 97.7, recall: 96.2 };

describe.skipIf(!HAS_DATA || !existsSync(join(SHARED_FOLDER, 'data', GOLD)))(
  'the text of articles (skipped where ../shared/pages is absent)',
  () => {
    it('is as good as it was, in runs of four words', () => {
      const gold = readDataLines(GOLD);
      const predicted = gold.map(({ id }) => ({ id, text: bodyOf(String(id)) }));
      const reached = score('article', gold, predicted);
      for (const [name, floor] of Object.entries(FLOOR)) {
        expect(reached[name], name).toBeGreaterThanOrEqual(floor);
      }
    }, 60_000);
  },
);

/** An article's text without its headline and captions, which the reference texts leave out. */
function bodyOf(id: string): string {
  const html = readFileSync(join(SHARED_FOLDER, `pages/${id}.html`), 'utf8');
  const read = readArticle(parseHTML(html).document, '');
  if (read.state === 'unreadable') return '';
  return read.article.blocks
    .filter(({ kind }) => !NO_BODY_KINDS.has(kind))
    .map(({ start, end }) => read.article.text.slice(start, end))
    .join('\n\n');
}

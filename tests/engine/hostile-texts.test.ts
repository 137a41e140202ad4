import { expect, test } from 'vitest';

import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

/** Work that grows with the square of such a text takes minutes, work that grows with it far less than this. */
const PATIENCE_MS = 8_000;
const CHARACTERS = 200_000;

const HOSTILE_TEXTS = {
  'one paragraph without a line break': fill('Ann Smith said that the plan will fail. '),
  'marks of exclamation, and then a small letter': `${fill('!')} a`,
  'marks of exclamation with spaces': `${fill('! ')}a`,
  'spaces within a line': `a${fill(' ')}b`,
  'bullets under bullets': fill('• a\n'),
  'credits under credits': `A headline\n${fill('Photo: Ann\n')}`,
};

test.each(Object.entries(HOSTILE_TEXTS))(
  'reads %s in time that grows with the length',
  { timeout: PATIENCE_MS * 20 },
  (_, text) => {
    const started = performance.now();
    const whole = { kind: 'paragraph', start: 0, end: text.length } as const;
    const article = readPlainText(text);
    analyzeArticle(article, loadGazetteer());
    analyzeArticle({ ...article, blocks: [whole] }, loadGazetteer());
    expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  },
);

function fill(part: string): string {
  return part.repeat(Math.ceil(CHARACTERS / part.length));
}

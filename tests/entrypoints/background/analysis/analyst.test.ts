import { describe, expect, test, vi } from 'vitest';

import { makeAnalyst } from '../../../../entrypoints/background/analysis/analyst.ts';
import { fingerprint } from '../../../../entrypoints/background/analysis/fingerprint.ts';
import { NO_BACKGROUND } from '../../../../lib/domain/background.ts';
import { analyzeArticle, completeReading, loadModels } from '../../../../lib/engine/index.ts';
import { loadGazetteer } from '../../../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../../../lib/page/read-plain-text.ts';
import { readGoldenArticle } from '../../../articles/golden-articles.ts';

const GAZETTEER = loadGazetteer();
const ARTICLE = readGoldenArticle('all-named');
const LONG_ARTICLE = readPlainText(`${ARTICLE.text}\n\n`.repeat(60));
const STAYS = { signal: new AbortController().signal, tell: () => undefined };

/** An analyst without models; every analysis that is begun asks for the gazetteer once. */
function makeCounted(models = async () => await loadModels([], NOTHING_THERE)) {
  const gazetteer = vi.fn(() => GAZETTEER);
  return {
    analyze: makeAnalyst({ gazetteer, models, background: () => NO_BACKGROUND }),
    gazetteer,
  };
}

const NOTHING_THERE = {
  readFile: () => Promise.reject(new Error('No such file')),
  gazetteer: () => GAZETTEER,
};

describe('an analyst', () => {
  test('finds what the engine finds', async () => {
    const { analyze } = makeCounted();
    expect(await analyze(ARTICLE, STAYS)).toEqual(
      completeReading(ARTICLE, analyzeArticle(ARTICLE, GAZETTEER)),
    );
  });

  test('analyses a text once for two tabs, each of which gets its own article back', async () => {
    const { analyze, gazetteer } = makeCounted();
    const elsewhere = { ...LONG_ARTICLE, url: 'https://amp.paper.example/', byline: null };
    const here = { ...LONG_ARTICLE, url: 'https://paper.example/' };
    const [one, other] = await Promise.all([analyze(here, STAYS), analyze(elsewhere, STAYS)]);
    expect(gazetteer).toHaveBeenCalledOnce();
    expect(other.analysis).toBe(one.analysis);
    expect([one.article, other.article]).toEqual([here, elsewhere]);
  });

  test('remembers what it found', async () => {
    const { analyze, gazetteer } = makeCounted();
    const first = await analyze(ARTICLE, STAYS);
    expect((await analyze(structuredClone(ARTICLE), STAYS)).analysis).toBe(first.analysis);
    expect(gazetteer).toHaveBeenCalledOnce();
  });

  test('leaves off when the reader leaves, and begins anew when they come back', async () => {
    const { analyze } = makeCounted();
    const life = new AbortController();
    setTimeout(() => life.abort(new Error('The page went away')));
    const left = analyze(LONG_ARTICLE, { ...STAYS, signal: life.signal });
    await expect(left).rejects.toThrow('went away');
    expect((await analyze(LONG_ARTICLE, STAYS)).analysis.statements).not.toEqual([]);
  });

  test('goes on with rules where a model cannot be loaded, and says so', async () => {
    const { analyze } = makeCounted(async () => await loadModels(['tags'], NOTHING_THERE));
    const reading = await analyze(ARTICLE, STAYS);
    expect(reading.isModelMissing).toBe(true);
    expect(reading.analysis).toEqual(analyzeArticle(ARTICLE, GAZETTEER));
  });
});

describe('the fingerprint of an article', () => {
  test('is the same at another address', async () => {
    const page = { ...ARTICLE, url: 'https://paper.example/a', canonicalUrl: null };
    const other = { ...page, url: 'https://www.paper.example/a?ref=x', canonicalUrl: page.url };
    expect(await fingerprint(other)).toBe(await fingerprint(page));
  });

  test('is another for whatever else the engine may look at', async () => {
    const plain = { ...ARTICLE, url: '' };
    const changed = [
      plain,
      { ...plain, text: `${plain.text} ` },
      { ...plain, blocks: plain.blocks.slice(1) },
      { ...plain, links: [{ start: 0, end: 3, href: 'https://paper.example/' }] },
      { ...plain, url: 'https://paper.example/' },
      { ...plain, language: 'de' },
    ];
    const prints = await Promise.all(changed.map(fingerprint));
    expect(new Set(prints).size).toBe(changed.length);
  });
});

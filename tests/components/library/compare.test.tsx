// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Comparison } from '../../../components/library/compare/comparison.ts';
import { claimsOf, compareClaims } from '../../../lib/comparing/index.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { closePopup, find, press, wordsOf } from '../mount-popup.tsx';
import { readingOf } from '../reading-of.ts';
import { speakEnglish } from '../speak-english.ts';
import { hearNews, openComparison } from './open-reader.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

const SAME = 'The old harbour bridge closed before the long winter storm.';
const HERE = readingOf([
  {
    text: 'Repairing the old harbour bridge will cost $3 million, the mayor said.',
    source: ['the mayor', 'role'],
  },
  { text: SAME },
]);
const THERE = readingOf([
  { text: 'Repairing the old harbour bridge will cost $5 million.' },
  { text: SAME },
]);

function factsOf(id: string, { article: { text } }: Reading) {
  return { id, title: `About ${id}`, outlet: null, published: null, language: 'en', text };
}

function bothPapers(): Comparison {
  const pairs = compareClaims(
    claimsOf('here', HERE.article, HERE.analysis),
    claimsOf('there', THERE.article, THERE.analysis),
  );
  return {
    article: factsOf('here', HERE),
    others: [{ article: factsOf('there', THERE), pairs }],
    lookedAt: 4,
    hasFindings: true,
  };
}

async function openBoth(): Promise<void> {
  await openComparison(bothPapers());
}

describe('the comparison', () => {
  it('marks figures that differ on both sides, and who says it', async () => {
    await openBoth();
    expect(wordsOf('.claim-figure')).toEqual(['$3 million', '$5 million']);
    expect(wordsOf('.claim-source')).toEqual(
      expect.arrayContaining(['Here: the mayor', 'There: nobody says so']),
    );
  });

  it('leads to both places', async () => {
    await openBoth();
    const links = [...document.querySelectorAll('.claim-side a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.some((href) => href?.startsWith('#/article/here?at='))).toBe(true);
    expect(links.some((href) => href?.startsWith('#/article/there?at='))).toBe(true);
  });

  it('shows only what differs when asked to', async () => {
    await openBoth();
    expect(wordsOf('.claim-pair')).toHaveLength(2);
    await press(find('[role=switch]'));
    expect(wordsOf('.claim-pair')).toHaveLength(1);
    expect(wordsOf('.claim-differences li')).toEqual(['Other figures', 'With a source only here']);
  });

  it('says how many were looked at where nothing was found', async () => {
    await openComparison({
      article: factsOf('here', HERE),
      others: [],
      lookedAt: 4,
      hasFindings: true,
    });
    expect(find('.compared-head').textContent).toContain('4 other articles');
  });

  it('looks again when something on the shelf is new', async () => {
    const alone = { article: factsOf('here', HERE), others: [], lookedAt: 0, hasFindings: true };
    await openComparison(alone, bothPapers());
    expect(find('.compared-head').textContent).toContain('As soon as you save one');
    await hearNews();
    expect(wordsOf('.claim-pair')).toHaveLength(2);
  });

  it('says why nothing can be compared where only notes are kept', async () => {
    await openComparison({
      article: factsOf('here', HERE),
      others: [],
      lookedAt: 0,
      hasFindings: false,
    });
    expect(find('.compared-head').textContent).toContain('Only its text and your notes are kept');
  });
});

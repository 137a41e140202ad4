import { expect, test } from 'vitest';

import { type ClaimPair, claimsOf, compareClaims } from '../../lib/comparing/index.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeByRules } from '../shipped-engine.ts';

const FERRY = `The ferry to Alder Island sank in the harbour on Monday night. At least 12 passengers drowned in the cold harbour water, mayor Jane Harlow said. The bakery on the quay sells fresh bread every morning.`;

/** The pairs of two articles of plain text. */
function pairsIn(
  here: string,
  there: string,
  days?: readonly [string, string],
): readonly ClaimPair[] {
  const [ours, theirs] = [here, there].map((text, at) => {
    const article = { ...readPlainText(text), published: days?.[at] ?? null };
    return claimsOf(`article-${at}`, article, analyzeByRules(article));
  });
  return compareClaims(ours ?? [], theirs ?? []);
}

function textsOf(pairs: readonly ClaimPair[]): readonly (readonly [string, string])[] {
  return pairs.map(({ here, there }) => [here.text, there.text] as const);
}

test('pairs what is told in other words, and nothing else', () => {
  const pairs = pairsIn(
    FERRY,
    'Firemen were praised for their courage. On Monday night the ferry to Alder Island has sunk outside the harbour. Nobody knows why.',
  );
  expect(textsOf(pairs)).toEqual([
    [
      'The ferry to Alder Island sank in the harbour on Monday night.',
      'On Monday night the ferry to Alder Island has sunk outside the harbour.',
    ],
  ]);
});

test('marks figures of one unit that differ', () => {
  const [pair] = pairsIn(
    FERRY,
    'At least 14 passengers drowned in the cold harbour water, mayor Jane Harlow said.',
    ['2026-11-02', '2026-11-02'],
  );
  expect(pair?.figuresHere.map(({ value }) => value)).toEqual([12]);
  expect(pair?.figuresThere.map(({ value }) => value)).toEqual([14]);
});

test('does not pair other figures of other days', () => {
  const there = 'At least 14 passengers drowned in the cold harbour water, mayor Jane Harlow said.';
  expect(pairsIn(FERRY, there, ['2026-11-02', '2026-11-03'])).toHaveLength(1);
  expect(pairsIn(FERRY, there, ['2026-11-02', '2026-11-20'])).toHaveLength(0);
});

test('takes a rounded figure for the same', () => {
  const [pair] = pairsIn(
    'The old harbour bridge carried 31,204 lorries a day last winter.',
    'The old harbour bridge carried 31,000 lorries a day last winter.',
  );
  expect(pair?.figuresHere).toEqual([]);
});

test('marks a claim that names nobody beside one that names somebody', () => {
  const claim = 'at least 12 passengers drowned in the cold harbour water';
  const named = `Mayor Jane Harlow said that ${claim}.`;
  const [pair] = pairsIn(named, `Alas, ${claim}.`);
  expect(pair?.sources).toBe('onlyHere');
  expect(pair?.here.source.name).toBe('Jane Harlow');
  const [same] = pairsIn(named, named);
  expect(same?.sources).toBeNull();
});

test('marks where only one of them says “not”', () => {
  const [pair] = pairsIn(
    'The council closed the old harbour bridge before the winter storm.',
    'The council did not close the old harbour bridge before the winter storm.',
  );
  expect(pair?.isDenied).toBe(true);
});

test('keeps apart what two different parties need', () => {
  const pairs = pairsIn(
    'A candidate must win 2,383 delegates to take the Whig nomination for governor.',
    'A candidate must win 1,237 delegates to take the Tory nomination for governor.',
  );
  expect(pairs).toEqual([]);
});

test('does not compare what polls say of themselves', () => {
  const poll = 'The telephone poll of voters in Harlow has a margin of error of three points.';
  expect(pairsIn(poll, poll)).toEqual([]);
});

test('gives no claim to two partners in one article', () => {
  const twice =
    'The ferry to Alder Island sank in the harbour on Monday night. The ferry to Alder Island sank in the harbour Monday.';
  const partners = pairsIn(FERRY, twice).map(({ here }) => here.statement.id);
  expect(partners).toHaveLength(new Set(partners).size);
});

test('finds a claim however many papers retell it', () => {
  const papers = Array.from({ length: 24 }, (_, at) => {
    const article = readPlainText(
      'Bread was dear. On Monday night the ferry to Alder Island has sunk outside the harbour. Nobody knows why.',
    );
    return claimsOf(`paper-${at}`, article, analyzeByRules(article));
  });
  const here = readPlainText(FERRY);
  const pairs = compareClaims(claimsOf('here', here, analyzeByRules(here)), papers.flat());
  expect(pairs).toHaveLength(papers.length);
});

test('keeps two people of one surname apart', () => {
  const pairs = pairsIn(
    'Hillary Clinton opened the new harbour bridge. Clinton praised the courage of the firemen at the harbour.',
    'Bill Clinton missed the train to Ort. Clinton praised the courage of the firemen at the station.',
  );
  expect(pairs).toEqual([]);
});

test('does not take the daily count of another day for another account of this one', () => {
  const strikes = (count: number) =>
    `The coalition conducted ${count} strikes against the fuel depots of the rebels near Ort.`;
  expect(pairsIn(strikes(23), strikes(15), ['2026-11-02', '2026-11-04'])).toEqual([]);
  expect(pairsIn(strikes(23), strikes(15), ['2026-11-02', '2026-11-02'])).toHaveLength(1);
});

test('tells the words below the pictures of a series once', () => {
  const series = `Storm threatens the holiday plans of islanders. ${FERRY} Storm threatens the holiday plans of islanders.`;
  const pairs = pairsIn(series, series);
  expect(pairs.filter(({ here }) => here.text.startsWith('Storm'))).toHaveLength(1);
});

test('keeps apart what two crowds think', () => {
  const pairs = pairsIn(
    'About half of Brill voters said that the harbour bank does more to hurt the economy than to help it.',
    'Exit polls showed that the harbour bank does more to hurt the economy than to help it.',
  );
  expect(pairs).toEqual([]);
});

test('does not compare what only the sentence before makes a claim', () => {
  const pairs = pairsIn(
    'The mayor raised wages. This increase will be valid until December 31, 2022.',
    'The mayor raised fares. This measure will be valid until December 31, 2022.',
  );
  expect(pairs).toEqual([]);
});

test('does not say who says it of words that only name a thing', () => {
  const lost = 'went missing on March 8 on a trip from Alder to Brill with 239 passengers on board';
  const own = `The island ferry ${lost}.`;
  const sourcesOf = (there: string) => pairsIn(own, there).map(({ sources }) => sources);
  expect(sourcesOf(`Ada Moor said that the island ferry ${lost}.`)).toEqual(['onlyThere']);
  expect(sourcesOf(`Ada Moor criticised the search for the island ferry that ${lost}.`)).toEqual([
    null,
  ]);
});

test('compares what somebody says in the plain past', () => {
  const days = ['2026-11-02', '2026-11-02'] as const;
  const [pair] = pairsIn(
    'Organisers said 20,000 people marched through Ort on Saturday against the pension cuts.',
    'Police said about 5,000 people marched through Ort on Saturday against the pension cuts.',
    days,
  );
  expect(pair?.figuresHere.map(({ value }) => value)).toEqual([20_000]);
  expect(pair?.figuresThere.map(({ value }) => value)).toEqual([5_000]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { GAP_KINDS } from '../../lib/domain/analysis.ts';
import { matchQuestions } from '../../lib/domain/same-question.ts';

type Asked = Parameters<typeof matchQuestions>[0][number];

const WHO = 'Who are the officials?';
const QUOTE = 'Officials lost countless lives.';

function askedWith(given: Partial<Asked> = {}): Asked {
  return { kind: 'gap', gap: 'who', found: WHO, quote: QUOTE, ...given };
}

describe('a kept question is the found one', () => {
  test.each([
    ['in the same words', {}],
    ['in other words from the same sort of gap', { found: 'Which officials?' }],
    ['in words from before gaps had sorts', { found: 'Who?', gap: null }],
  ])('%s', (_, given) => {
    const kept = askedWith(given);
    expect(matchQuestions([askedWith()], [kept])).toEqual({ matches: [kept], others: [] });
  });
});

describe('a kept question is another', () => {
  test.each([
    ['on another passage', { quote: 'Officials agree.' }],
    ['from another sort of gap', { found: 'How many?', gap: 'count' }],
    ['that the article asks itself', { kind: 'asked', gap: null }],
    ['of the reader’s own', { kind: 'reader' }],
  ] as const)('%s', (_, given) => {
    const kept = askedWith(given);
    expect(matchQuestions([askedWith()], [kept])).toEqual({ matches: [null], others: [kept] });
  });

  test('of the reader, though a found one were the reader’s, too', () => {
    const own = askedWith({ kind: 'reader' });
    expect(matchQuestions([own], [own]).matches).toEqual([null]);
  });
});

test('the same words come before the same sort, whatever the order', () => {
  const [one, two] = [askedWith({ found: 'One?' }), askedWith({ found: 'Two?' })];
  const kept = [askedWith({ found: 'Two?' }), askedWith({ found: 'Other?' })];
  expect(matchQuestions([one, two], kept).matches).toEqual([kept[1], kept[0]]);
});

test('a known sort comes before an unknown one', () => {
  const count = askedWith({ gap: 'count', found: 'How many?' });
  const kept = [askedWith({ gap: null, found: 'Old?' }), askedWith({ gap: 'who', found: 'Who?' })];
  expect(matchQuestions([askedWith(), count], kept).matches).toEqual([kept[1], kept[0]]);
});

test('every kept question is somewhere, and only once', () => {
  const asked = fc.record({
    kind: fc.constantFrom('gap' as const, 'asked' as const, 'reader' as const),
    gap: fc.constantFrom(null, ...GAP_KINDS.slice(0, 2)),
    found: fc.constantFrom('a', 'b'),
    quote: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(asked), fc.array(asked), (found, kept) => {
      const { matches, others } = matchQuestions(found, kept);
      const placed = [...matches.filter((match) => match !== null), ...others];
      expect(placed).toHaveLength(kept.length);
      expect(new Set(placed)).toEqual(new Set(kept));
    }),
  );
});

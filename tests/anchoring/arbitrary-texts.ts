import fc from 'fast-check';
import type { Span } from '../../lib/domain/span.ts';

const WORDS = [
  'the',
  'minister',
  'said',
  'tax',
  'Élysée',
  '12',
  '%',
  '中',
  '文',
  'ไทย',
  '👩‍👩‍👧',
  '—',
  '“',
  'a\u00ADb',
];
const SPACES = [' ', '  ', '\n\n', '\u00A0', ''];

/** Few words again and again, as in a table or a hostile page. */
const repetitive = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

/** Any code units at all: halves of characters, marks without a letter, signs. */
const anyUnits = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.slice(1));

const blank = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '.', '-'), maxLength: 30 });
const oneLetter = fc.nat({ max: 300 }).map((length) => 'a'.repeat(length));
const astral = fc.string({ unit: fc.constantFrom('😀', '🏳️‍🌈', '𝒜', ' '), maxLength: 30 });

/** Texts that trip programs up. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  repetitive,
  anyUnits,
  blank,
  oneLetter,
  astral,
  fc.lorem({ mode: 'sentences', maxCount: 8 }),
);

/** A text and a stretch of it, which may be empty. */
export const textWithSpan: fc.Arbitrary<{ readonly text: string; readonly span: Span }> =
  anyText.chain((text) =>
    fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })).map(([one, other]) => ({
      text,
      span: { start: Math.min(one, other), end: Math.max(one, other) },
    })),
  );

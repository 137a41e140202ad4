import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchDirective } from '../../lib/anchoring/match-directive.ts';
import { foldWords, makeSearchable } from '../../lib/anchoring/searchable-text.ts';
import { readFragment } from '../../lib/anchoring/text-directive.ts';
import { textFragment } from '../../lib/anchoring/text-fragment.ts';
import type { Span } from '../../lib/domain/span.ts';
import { matchWords } from './match-words.ts';

/** The span of a quote in a text; which one, where it is there more than once. */
function spanOf(text: string, quote: string, which = 0): Span {
  let start = text.indexOf(quote);
  for (let passed = 0; passed < which; passed++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The text has no “${quote}”`);
  return { start, end: start + quote.length };
}

/** The words that a browser which has this text would go to. */
function wordsFound(text: string, fragment: string): string | null {
  const directive = readFragment(fragment);
  const searchable = makeSearchable(text);
  const match = directive && matchDirective(searchable, directive);
  if (!match) return null;
  return text.slice(searchable.origins[match.start], searchable.origins[match.end]).trim();
}

const DAM = [
  'The dam was closed on Monday. The dam was closed again on Friday, an engineer said.',
  'Nobody knew why the dam – “old, cracked & leaking” – was left as it was for twenty-five years.',
  'The dam was closed for good.',
].join('\n\n');

describe('a link to a passage', () => {
  it.each([
    ['Nobody knew why', '#:~:text=Nobody%20knew%20why'],
    ['“old, cracked & leaking”', '#:~:text=%E2%80%9Cold%2C%20cracked%20%26%20leaking%E2%80%9D'],
    ['twenty-five years', '#:~:text=twenty%2Dfive%20years'],
  ])(
    'is the passage alone where the text has it once, with all escaped that has a meaning: %s',
    (quote, fragment) => {
      expect(textFragment(DAM, spanOf(DAM, quote))).toBe(fragment);
    },
  );

  it.each([
    ['body kne', 'Nobody knew'],
    ['y-fiv', 'twenty-five'],
    ['  engineer ', 'engineer'],
  ])('holds whole words where only a part was selected: %s', (part, words) => {
    const text = DAM.replace('an engineer', 'an   engineer ');
    const fragment = textFragment(text, spanOf(text, part));
    expect(wordsFound(text, fragment)).toBe(words);
  });

  it('takes in words before and behind where the text has the passage more than once', () => {
    expect([0, 1, 2].map((which) => textFragment(DAM, spanOf(DAM, 'was closed', which)))).toEqual([
      '#:~:text=The%20dam-,was%20closed,-on%20Monday.%20The',
      '#:~:text=Monday.%20The%20dam-,was%20closed,-again%20on%20Friday',
      '#:~:text=The%20dam-,was%20closed,-for%20good.',
    ]);
  });

  it('counts what browsers take for the same: other case, accents, quotation marks', () => {
    const text = 'A café opened. The CAFE closed.\n\n“Never,” he said. "NEVER," she said.';
    expect(textFragment(text, spanOf(text, 'café'))).toContain('-,caf');
    expect(textFragment(text, spanOf(text, '“Never,”'))).toContain(',-he');
  });

  it('does not count words of which the passage is only a part', () => {
    const text = 'They disclose it. The vote was close. He was closely watched.';
    expect(textFragment(text, spanOf(text, 'close', 1))).toBe('#:~:text=close');
  });

  it('names first and last words of what goes over several lines', () => {
    const passage = { start: DAM.indexOf('again on'), end: DAM.indexOf(' for good') };
    expect(textFragment(DAM, passage)).toBe(
      '#:~:text=again%20on%20Friday%2C%20an,The%20dam%20was%20closed',
    );
  });

  it('names first and last words of what is long', () => {
    const words = Array.from({ length: 400 }, (_, place) => `word${place}`).join(' ');
    expect(textFragment(words, { start: 0, end: words.length })).toBe(
      '#:~:text=word0%20word1%20word2%20word3,word396%20word397%20word398%20word399',
    );
  });

  it('takes words of the next line only where those of its own do not tell it from others', () => {
    const text = ['One', 'Same words.', 'Two', 'Same words.', 'Three'].join('\n\n');
    expect(textFragment(text, spanOf(text, 'Same words.', 1))).toBe(
      '#:~:text=Two-,Same%20words.,-Three',
    );
  });

  it.each([
    ['nothing', { start: 3, end: 3 }],
    ['only white space', { start: 3, end: 4 }],
    ['a span the wrong way round', { start: 9, end: 2 }],
    ['a span behind the text', { start: 900, end: 990 }],
    ['a span before the text', { start: -9, end: -2 }],
  ])('is empty for %s', (_, span) => {
    expect(textFragment(DAM, span)).toBe('');
  });

  it('is empty where no words tell the passage from the same one before it', () => {
    const text = Array.from({ length: 60 }, () => 'all the same').join(' ');
    expect(textFragment(text, { start: 13 * 30, end: 13 * 30 + 12 })).toBe('');
  });

  it('goes to the first of passages that nothing tells apart', () => {
    const text = Array.from({ length: 60 }, () => 'all the same').join(' ');
    expect(textFragment(text, { start: 0, end: 12 })).toBe('#:~:text=all%20the%20same');
  });

  it('is empty rather than longer than a link can be', () => {
    const text = 'Ж'.repeat(3000);
    expect(textFragment(text, { start: 0, end: text.length })).toBe('');
  });
});

/** Twice that is what the edges of a span can gain. */
const LONGEST_WORD = 120;

const ANY_TEXT = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant('\n\n')),
  )
  .map((parts) => parts.join(' '));

describe('for any text', () => {
  it('a link finds the passage first, whole words of it and nothing more', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(), fc.nat(), (text, one, other) => {
        const cuts = [0, ...Array.from(text.matchAll(/./gsu), ({ index }) => index), text.length];
        const [start = 0, end = 0] = [one, other]
          .map((wish) => cuts[wish % cuts.length] ?? 0)
          .toSorted((a, b) => a - b);
        const fragment = textFragment(text, { start, end });
        if (fragment === '') return;
        // Folded: a mark without its letter is seen by no search.
        const found = foldWords(wordsFound(text, fragment) ?? '');
        expect(found).toContain(foldWords(text.slice(start, end)));
        expect(found.length).toBeLessThan(foldWords(text.slice(start, end)).length + LONGEST_WORD);
        expect(fragment.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 2000 },
    );
  });

  it('a link finds the very same words by a search word for word', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('one', 'two', 'three', 'on', 'e', 'tw'), {
        minLength: 1,
        maxLength: 12,
      }),
      { minLength: 1, maxLength: 5 },
    );
    let linked = 0;
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (blocks, one, length) => {
        const words = blocks.flat();
        const first = one % words.length;
        const last = Math.min(words.length - 1, first + (length % 5));
        const text = blocks.map((block) => block.join(' ')).join('\n\n');
        const fragment = textFragment(text, spanOfWords(text, first, last));
        if (fragment === '') return;
        linked++;
        const directive = readFragment(fragment);
        expect(directive && matchWords(blocks, directive)).toEqual({ first, last });
      }),
      { numRuns: 2000 },
    );
    // Most of these texts say everything several times; links that are never made would prove nothing.
    expect(linked).toBeGreaterThan(1000);
  });

  it('whose lines all differ there is a link to every line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, which) => {
        const lines = Array.from({ length: count }, (_, at) => `Line ${at} is a line like all`);
        const text = lines.join('\n\n');
        const line = lines[which % count] ?? '';
        expect(wordsFound(text, textFragment(text, spanOf(text, line)))).toBe(line);
      }),
    );
  });
});

function spanOfWords(text: string, first: number, last: number): Span {
  const words = [...text.matchAll(/\S+/g)];
  const end = words[last];
  return { start: words[first]?.index ?? 0, end: (end?.index ?? 0) + (end?.[0].length ?? 0) };
}

describe('reading a fragment', () => {
  it.each([
    ['#:~:text=', null],
    ['#section', null],
    ['#:~:text=a,b,c', null],
    ['#:~:text=pre-,start,end,-suf', { prefix: 'pre', start: 'start', end: 'end', suffix: 'suf' }],
    ['#:~:text=a%2Db', { prefix: null, start: 'a-b', end: null, suffix: null }],
  ])('%s', (fragment, directive) => {
    expect(readFragment(fragment)).toEqual(directive);
  });
});

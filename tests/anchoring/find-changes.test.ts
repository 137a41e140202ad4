import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../lib/anchoring/index.ts';
import { textOf } from '../../lib/domain/span.ts';
import type { TextChange } from '../../lib/domain/text-change.ts';
import { anyText } from './arbitrary-texts.ts';

const PARAGRAPHS = [
  'The council met on Monday and voted to keep the old bridge open.',
  'Engineers had warned in spring that its cables would not last ten years.',
  'Two members abstained; one of them owns a ferry.',
  'Repairs begin in May and cost about four million.',
  'The next meeting is in June.',
];
const TEXT = PARAGRAPHS.join('\n\n');

interface Told {
  readonly kind: TextChange['kind'];
  readonly before: string;
  readonly after: string;
}

function tell(now: string): Told[] {
  return findChanges(TEXT, now).map(({ kind, before, after }) => ({
    kind,
    before: textOf(TEXT, before),
    after: textOf(now, after),
  }));
}

describe('changes of an article', () => {
  test('are none where none was made', () => {
    expect(tell(TEXT)).toEqual([]);
    expect(tell(TEXT.replaceAll(' ', '\u00A0').toUpperCase())).toEqual([]);
  });

  test('are paragraphs with other words, told word by word', () => {
    const now = TEXT.replace('about four million', 'more than six million');
    const [change] = findChanges(TEXT, now);
    const told = change!.parts.map(({ kind, before, after }) => [
      kind,
      textOf(TEXT, before).trim(),
      textOf(now, after).trim(),
    ]);
    expect(told).toEqual([
      ['same', 'Repairs begin in May and cost', 'Repairs begin in May and cost'],
      ['removed', 'about four', ''],
      ['added', '', 'more than six'],
      ['same', 'million.', 'million.'],
    ]);
  });

  test('are paragraphs that came, with the place where they came', () => {
    const now = TEXT.replace('Two members', 'Nobody asked the fishermen.\n\nTwo members');
    expect(tell(now)).toEqual([
      { kind: 'added', before: '', after: 'Nobody asked the fishermen.' },
    ]);
    expect(findChanges(TEXT, now)[0]!.before.start).toBe(TEXT.indexOf('\n\nTwo members'));
  });

  test('are paragraphs that went, with the place where they stood', () => {
    const now = TEXT.replace(`${PARAGRAPHS[2]}\n\n`, '');
    expect(tell(now)).toEqual([{ kind: 'removed', before: PARAGRAPHS[2], after: '' }]);
    expect(findChanges(TEXT, now)[0]!.after.start).toBe(now.indexOf('\n\nRepairs'));
  });

  test('are paragraphs that went elsewhere', () => {
    const [first = '', ...others] = PARAGRAPHS;
    const now = [...others, first].join('\n\n');
    expect(tell(now)).toEqual([{ kind: 'moved', before: first, after: first }]);
  });

  test('are removed and added where a paragraph has nothing in common with the other', () => {
    const now = TEXT.replace(PARAGRAPHS[1]!, 'Weather: rain until Thursday.');
    expect(
      tell(now)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['added', 'removed']);
  });

  test('come in the order of the newer text', () => {
    const now = `New lead.\n\n${TEXT.replace('ten years', 'five years').replace(`${PARAGRAPHS[4]}`, '')}`;
    const starts = findChanges(TEXT, now).map((change) => change.after.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(3);
  });

  test('are told quickly even in a text that repeats itself', () => {
    const row = `${PARAGRAPHS[2]}\n`;
    const before = row.repeat(20_000);
    const after = `${row.repeat(9_000)}Something new.\n${row.repeat(10_500)}`;
    const changes = findChanges(before, after);
    expect(changes.filter(({ kind }) => kind === 'added')).not.toEqual([]);
  });
});

describe('for any two texts', { timeout: 60_000 }, () => {
  test('each paragraph of either text is told at most once, and parts make up the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, middle, after) => {
        const [was, is] = [`${before}\n${middle}`, `${middle}\n${after}`];
        const changes = findChanges(was, is);
        for (const { kind, before: older, after: newer, parts } of changes) {
          expect(older.start <= older.end && older.end <= was.length).toBe(true);
          expect(newer.start <= newer.end && newer.end <= is.length).toBe(true);
          expect(parts.length > 0).toBe(kind === 'changed');
          if (kind !== 'changed') continue;
          const join = (text: string, side: 'before' | 'after'): string =>
            parts.map((part) => textOf(text, part[side])).join('');
          expect(join(was, 'before')).toBe(textOf(was, older));
          expect(join(is, 'after')).toBe(textOf(is, newer));
        }
        const olderStarts = changes
          .filter(({ kind }) => kind !== 'added')
          .map((change) => change.before.start);
        expect(new Set(olderStarts).size).toBe(olderStarts.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { describePassage } from '../../lib/anchoring/index.ts';

const TEXT = `${'The council met on Monday. '.repeat(20)}Nobody came. ${'It will meet again in May. '.repeat(20)}`;
const span = { start: TEXT.indexOf('Nobody'), end: TEXT.indexOf('Nobody') + 12 };

describe('a described passage', () => {
  test('has its words, what stands around them, and where they stood', () => {
    const passage = describePassage(TEXT, span);
    expect(passage).toMatchObject({ quote: 'Nobody came.', ...span, textLength: TEXT.length });
    expect(passage.prefix.endsWith('on Monday. ')).toBe(true);
    expect(passage.suffix.startsWith(' It will')).toBe(true);
  });

  test('carries more context the shorter it is', () => {
    const contexts = [12, 150, 400].map((length) => {
      const start = 300;
      return describePassage(TEXT, { start, end: start + length }).prefix.length;
    });
    expect(contexts).toEqual(contexts.toSorted((a, b) => b - a));
    expect(new Set(contexts).size).toBe(3);
    expect(Math.min(...contexts)).toBeGreaterThanOrEqual(64);
  });

  test('is plain data that outlives a store', () => {
    const passage = describePassage(TEXT, span);
    expect(JSON.parse(JSON.stringify(passage))).toEqual(passage);
  });

  test('begins and ends its context with whole characters', () => {
    const text = `${'😀'.repeat(200)}word${'😀'.repeat(200)}`;
    for (const start of [400, 401, 402]) {
      const { prefix, suffix } = describePassage(text, { start, end: 404 });
      expect(prefix).toMatch(/^[\uD800-\uDBFF]/);
      expect(suffix).toMatch(/[\uDC00-\uDFFF]$/);
    }
  });

  test.each([
    ['beyond the end', { start: TEXT.length - 4, end: TEXT.length + 9 }, TEXT.slice(-4)],
    ['before the beginning', { start: -5, end: 3 }, TEXT.slice(0, 3)],
    ['backwards', { start: 7, end: 3 }, TEXT.slice(3, 7)],
    ['of no numbers', { start: Number.NaN, end: Number.NaN }, ''],
    ['without end', { start: 5, end: Infinity }, TEXT.slice(5)],
    ['between units', { start: 3.7, end: 7.2 }, TEXT.slice(3, 7)],
  ])('is cut to the text where the span is %s', (_, given, quote) => {
    const passage = describePassage(TEXT, given);
    expect(passage.quote).toBe(quote);
    expect(TEXT.slice(passage.start, passage.end)).toBe(quote);
  });
});

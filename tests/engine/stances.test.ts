import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { findStances } from '../../lib/engine/2-tags/attributions/find-stances.ts';
import { articleOf } from './article-of.ts';

describe('groups called by what they think', () => {
  const stances = (text: string, known: readonly Span[] = []) =>
    findStances(annotateText(articleOf(text)), known).map(({ source, cue, content }) =>
      [source!, cue!, content[0]!].map(({ start, end }) => text.slice(start, end)),
    );

  it('stand for what they welcome, oppose or point to', () => {
    expect(stances('Yet, some local voices quietly welcome the help.')).toEqual([
      ['some local voices', 'quietly welcome', 'the help'],
    ]);
    expect(stances('It rained. Critics pointed to the cost of it all.')).toEqual([
      ['Critics', 'pointed to', 'the cost of it all'],
    ]);
  });

  it('stand for nothing where somebody speaks already, or the words mean other things', () => {
    const text = 'Critics welcome the help.';
    expect(stances(text, [{ start: 0, end: text.length }])).toEqual([]);
    expect(stances('Voices rose. Critics left. The supporters of the plan welcome it.')).toEqual(
      [],
    );
  });
});

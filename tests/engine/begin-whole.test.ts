import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { beginWhole } from '../../lib/engine/2-tags/attributions/begin-whole.ts';
import { articleOf } from './article-of.ts';

/** What is reported in the paragraph, where the network marked `marked` and the cue is “said”. */
function reported(paragraph: string, marked: string): string {
  const annotated = annotateText(articleOf(paragraph));
  const { text } = annotated.article;
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const { content } = beginWhole(annotated, {
    voice: 'reported',
    source: null,
    cue: spanOf('said'),
    content: [spanOf(marked)],
    confidence: 0.9,
    madeBy: 'network',
  });
  return text.slice(content[0]!.start, content[0]!.end);
}

describe('the beginning of what is reported', () => {
  it('takes in a name that the network cut in two', () => {
    expect(
      reported('The lake above Mill Street will go, the mayor said.', 'Mill Street will go'),
    ).toBe('The lake above Mill Street will go');
    expect(reported('Even the eels might live, she said.', 'the eels might live')).toBe(
      'Even the eels might live',
    );
  });

  it('leaves a dateline out', () => {
    expect(
      reported('HARLOW BEND — The lake in Mill Street will go, she said.', 'Mill Street will go'),
    ).toBe('The lake in Mill Street will go');
  });

  it('leaves alone what a sentence says before it', () => {
    const paragraph = 'The town voted on, and then dropped, a plan that would fail, she said.';
    expect(reported(paragraph, 'a plan that would fail')).toBe('a plan that would fail');
    expect(reported('But the plan would fail, she said.', 'the plan would fail')).toBe(
      'the plan would fail',
    );
  });

  it('leaves alone what stands behind the cue', () => {
    expect(reported('The mayor said of Mill Street it will go.', 'it will go')).toBe('it will go');
    expect(reported('The man from Mill Street said in June it will go.', 'June it will go')).toBe(
      'June it will go',
    );
  });

  it('has no marks in front', () => {
    expect(reported('As the mayor said, the lake will go.', ', the lake will go')).toBe(
      'the lake will go',
    );
  });
});

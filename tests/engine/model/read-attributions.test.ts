import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/engine/1-sentences/annotate-text.ts';
import { CUE_PLACES, SOURCE_PLACES } from '../../../lib/engine/2-tags/model/link-spans.ts';
import { readAttributions } from '../../../lib/engine/2-tags/model/read-attributions.ts';
import type { TokenOutputs, TokenSpan } from '../../../lib/engine/2-tags/model/token-outputs.ts';
import { articleOf } from '../article-of.ts';

const TEXT = '“We mended the harbour wall,” said Ann Lee, “and paid for it.” Nobody asked.';

/** What a network would say that found these words, and links every one to the nearest place given. */
function outputsFor(
  annotated: ReturnType<typeof annotateText>,
  words: { source?: string; cue: string; contents: readonly string[] },
  sure = 1,
): TokenOutputs {
  const { tokens, article } = annotated;
  const spanOf = (text: string): TokenSpan => {
    const start = article.text.indexOf(text);
    const first = tokens.findIndex((token) => token.start >= start);
    const end = tokens.findIndex((token) => token.start >= start + text.length);
    return { first, end, kind: 0, confidence: sure };
  };
  const cue = spanOf(words.cue);
  const links = { cueSource: SOURCE_PLACES, contentCue: CUE_PLACES } as const;
  return {
    sources: words.source === undefined ? [] : [spanOf(words.source)],
    cues: [cue],
    contents: words.contents.map(spanOf),
    names: [],
    logitsOf: (task) => {
      const places = links[task as keyof typeof links];
      const values = new Float32Array(tokens.length * places.length);
      tokens.forEach((_, at) => {
        const place = task === 'cueSource' || at < cue.first ? 1 : -1;
        values[at * places.length + places.indexOf(place)] = 9;
      });
      return { values, stride: places.length, column: 0 };
    },
  };
}

describe('reading attributions off the network', () => {
  const annotated = annotateText(articleOf(TEXT));
  const words = {
    source: 'Ann Lee',
    cue: 'said',
    contents: ['We mended the harbour wall', 'and paid for it'],
  };
  const shown = (outputs: TokenOutputs) =>
    readAttributions(annotated, outputs).map(({ source, cue, content, voice }) => ({
      voice,
      source: source && TEXT.slice(source.start, source.end),
      cue: cue && TEXT.slice(cue.start, cue.end),
      content: content.map(({ start, end }) => TEXT.slice(start, end)),
    }));

  it('joins a quotation that is interrupted, with its marks', () => {
    expect(shown(outputsFor(annotated, words))).toEqual([
      {
        voice: 'quote',
        source: 'Ann Lee',
        cue: 'said',
        content: ['“We mended the harbour wall,”', '“and paid for it.”'],
      },
    ]);
  });

  it('calls words outside of quotation marks reported', () => {
    const [tag] = shown(outputsFor(annotated, { cue: 'asked', contents: ['Nobody'] }));
    expect(tag).toMatchObject({ voice: 'reported', source: null, content: ['Nobody'] });
  });

  it('leaves out a cue that names nobody unless the network is sure of it', () => {
    const outputs = outputsFor(annotated, { cue: 'asked', contents: ['Nobody'] }, 0.5);
    expect(shown(outputs)).toEqual([]);
    expect(shown(outputsFor(annotated, words, 0.5))).toHaveLength(1);
  });

  it.each([
    ['headline', 0],
    ['paragraph', 1],
  ] as const)('lets a cue of the text below say what stands in a %s: %i', (kind, count) => {
    const article = articleOf('To keep the night buses', 'The council said so.');
    const [first, ...others] = article.blocks;
    const below = annotateText({ ...article, blocks: [{ ...first!, kind }, ...others] });
    const outputs = outputsFor(below, { cue: 'said', contents: ['keep the night buses'] });
    expect(readAttributions(below, outputs)).toHaveLength(count);
  });
});

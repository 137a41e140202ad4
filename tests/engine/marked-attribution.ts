import type { Span } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { AnnotatedText } from '../../lib/engine/1-sentences/annotated-text.ts';
import type { AttributionTag } from '../../lib/engine/2-tags/tags.ts';
import { articleOf } from './article-of.ts';

interface Marked {
  readonly annotated: AnnotatedText;
  readonly tag: AttributionTag;
  readonly read: (spans: readonly Span[]) => string[];
}

/** An attribution of paragraphs in which what is said stands in angles and the cue between waves. */
export function marked(...paragraphs: readonly string[]): Marked {
  const [contents, cues]: [Span[], Span[]] = [[], []];
  let text = '';
  let open = 0;
  for (const mark of paragraphs.join('\n\n')) {
    if (mark === '<') open = text.length;
    else if (mark === '>') contents.push({ start: open, end: text.length });
    else if (mark === '~') cues.push({ start: text.length, end: text.length });
    else text += mark;
  }
  const [from, to] = cues;
  const cue = { start: from!.start, end: to!.end };
  const evidence = { confidence: 0.9, madeBy: 'network' };
  return {
    annotated: annotateText(articleOf(...text.split('\n\n'))),
    tag: { voice: 'reported', source: null, cue, content: contents, ...evidence },
    read: (spans) => spans.map(({ start, end }) => text.slice(start, end)),
  };
}

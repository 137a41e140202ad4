import type { Actor, Sentence, Statement } from '../../domain/analysis.ts';
import { overlaps } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../2-tags/tags.ts';
import { nameSource } from './name-sources.ts';

/** Everything said in the article: what is put down to somebody, and the claims in the article's own voice. */
export function formStatements(
  annotated: AnnotatedText,
  attributions: readonly AttributionTag[],
  actors: readonly Actor[],
  sentences: readonly Sentence[],
): Statement[] {
  const said = attributions.map((tag) => ({
    voice: tag.voice,
    spans: tag.content,
    cue: tag.cue,
    source: tag.source === null ? null : nameSource(annotated, actors, tag.source),
    confidence: tag.confidence,
    madeBy: tag.madeBy,
  }));
  const own = annotated.sentences
    .filter(
      ({ block }) =>
        block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'block-quote',
    )
    .filter(
      (sentence) =>
        !said.some(({ spans, cue }) =>
          [...spans, ...(cue === null ? [] : [cue])].some((span) => overlaps(span, sentence)),
        ),
    )
    .map(({ start, end }) => ({
      voice: 'own' as const,
      spans: [{ start, end }],
      cue: null,
      source: null,
      confidence: 0.5,
      madeBy: 'uncovered-sentence',
    }));
  return [...said, ...own]
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
    .map((statement, at) => ({
      id: `s${at + 1}`,
      ...statement,
      checkWorthiness: Math.max(
        0,
        ...sentences
          .filter((each) => statement.spans.some((span) => overlaps(span, each)))
          .map((each) => each.checkWorthiness),
      ),
      flags: [],
    }));
}

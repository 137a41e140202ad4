import type { Actor, Sentence, Statement } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../2-tags/tags.ts';

/** Everything said in the article: what is put down to somebody, and the claims in the article's own voice. */
export function formStatements(
  _annotated: AnnotatedText,
  _attributions: readonly AttributionTag[],
  _actors: readonly Actor[],
  _sentences: readonly Sentence[],
): Statement[] {
  return [];
}

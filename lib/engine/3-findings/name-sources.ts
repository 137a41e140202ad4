import type { Actor, Source } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';

/** Says what kind of source the words are, and which actor they mean. */
export function nameSource(
  _annotated: AnnotatedText,
  _actors: readonly Actor[],
  words: Span,
): Source {
  return { ...words, kind: 'unnamed', actor: null };
}

import type { Actor, Source } from '../../domain/analysis.ts';
import { contains, overlaps, type Span, textOf } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';

/** Says what kind of source the words are, and which actor they mean. */
export function nameSource(
  annotated: AnnotatedText,
  actors: readonly Actor[],
  words: Span,
): Source {
  const actor = actors.find(({ mentions }) =>
    mentions.some((mention) => contains(words, mention) || overlaps(words, mention)),
  );
  const text = textOf(annotated.article.text, words);
  if (actor !== undefined) return { ...words, kind: 'named', actor: actor.id };
  if (
    /\b(?:reports?|study|polls?|survey|documents?|filings?|statement|letter|records)\b/i.test(text)
  )
    return { ...words, kind: 'document', actor: null };
  return { ...words, kind: 'unnamed', actor: null };
}

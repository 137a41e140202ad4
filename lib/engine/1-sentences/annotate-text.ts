import type { Article } from '../../domain/article.ts';
import { inOneGo, type Slices } from '../../domain/slices.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { findQuotations } from './find-quotations.ts';
import { splitSentences } from './split-sentences.ts';

/** Finds the article's sentences, tokens and quotations. */
export function annotateText(article: Article): AnnotatedText {
  return inOneGo(annotateInSlices(article));
}

/** Like `annotateText`, slice by slice. */
export function* annotateInSlices(article: Article): Slices<AnnotatedText> {
  const { tokens, sentences } = yield* splitSentences(article);
  const quotations = yield* findQuotations(article.text, tokens, sentences);
  return { article, tokens, sentences, quotations };
}

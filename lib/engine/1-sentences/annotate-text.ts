import type { Article } from '../../domain/article.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { findQuotations } from './find-quotations.ts';
import { splitSentences } from './split-sentences.ts';

/** Finds the article's sentences, tokens and quotations. */
export function annotateText(article: Article): AnnotatedText {
  const { tokens, sentences } = splitSentences(article);
  return {
    article,
    tokens,
    sentences,
    quotations: findQuotations(article.text, tokens, sentences),
  };
}

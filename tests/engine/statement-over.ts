import type { Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';

/** A statement over the first sentence that holds the words. */
export function statementOver(
  article: Article,
  words: string,
  more: Partial<Statement> = {},
): Statement {
  const annotated = annotateText(article);
  const at = article.text.indexOf(words);
  const sentence = annotated.sentences.find(({ start, end }) => start <= at && at < end)!;
  const rated = rateSentences(annotated).find(({ start }) => start === sentence.start)!;
  return {
    id: words,
    voice: 'own',
    spans: [{ start: sentence.start, end: sentence.end }],
    cue: null,
    source: null,
    checkWorthiness: rated.checkWorthiness,
    flags: [],
    confidence: 1,
    madeBy: 'test',
    ...more,
  };
}

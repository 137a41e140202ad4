import type { Question, Statement } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';

/** The questions the article asks, and those its gaps raise. */
export function askQuestions(
  _annotated: AnnotatedText,
  _statements: readonly Statement[],
): Question[] {
  return [];
}

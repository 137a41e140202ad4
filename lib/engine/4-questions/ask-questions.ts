import type { Actor, Question, Statement } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import { findAsked } from './find-asked.ts';
import { findGaps } from './find-gaps.ts';

/** The questions the article asks, in reading order, then those its gaps raise, the weightiest first. */
export function askQuestions(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  actors: readonly Actor[],
): Question[] {
  const open = [...findAsked(annotated, statements), ...findGaps(annotated, statements, actors)];
  return open.map((question, index) => ({ id: `q${index + 1}`, ...question }));
}

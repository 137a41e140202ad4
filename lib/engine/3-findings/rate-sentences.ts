import type { Sentence } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';

/** Rates how much each sentence is worth checking, and how much it is opinion. */
export function rateSentences(annotated: AnnotatedText): Sentence[] {
  return annotated.sentences.map(({ start, end }) => ({
    start,
    end,
    checkWorthiness: 0,
    subjectivity: 0,
  }));
}

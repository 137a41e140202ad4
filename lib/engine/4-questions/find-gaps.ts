import type { Actor, Statement } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import { findComparisonGaps } from './gaps/find-comparison-gaps.ts';
import { findCountGaps } from './gaps/find-count-gaps.ts';
import { findDocumentGaps } from './gaps/find-document-gaps.ts';
import { findHeadlineGaps } from './gaps/find-headline-gaps.ts';
import { findLawGaps } from './gaps/find-law-gaps.ts';
import { findMissingVoices } from './gaps/find-missing-voices.ts';
import { findNobodyNamed } from './gaps/find-nobody-named.ts';
import { findTimeGaps } from './gaps/find-time-gaps.ts';
import { findWhoGaps } from './gaps/find-who-gaps.ts';
import type { OpenQuestion } from './open-question.ts';
import { rankGaps } from './rank-gaps.ts';

/** The questions that gaps raise, at most a dozen, those first on which most of the article hangs. */
export function findGaps(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  actors: readonly Actor[],
): OpenQuestion[] {
  const gaps = [
    ...findNobodyNamed(annotated, statements, actors),
    ...findMissingVoices(annotated, statements, actors),
    ...findHeadlineGaps(annotated),
    ...findWhoGaps(annotated, statements),
    ...findLawGaps(annotated),
    ...findCountGaps(annotated, statements),
    ...findComparisonGaps(annotated),
    ...findDocumentGaps(annotated, statements),
    ...findTimeGaps(annotated),
  ];
  return rankGaps(gaps).map(({ kind, text, start, end }) => ({
    kind: 'gap',
    gap: kind,
    text,
    start,
    end,
  }));
}

import type { Actor, Statement } from '../../domain/analysis.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { Gap, Grounds } from './gap.ts';
import { findComparisonGaps } from './gaps/find-comparison-gaps.ts';
import { findCountGaps } from './gaps/find-count-gaps.ts';
import { findDocumentGaps } from './gaps/find-document-gaps.ts';
import { findFigureGaps } from './gaps/find-figure-gaps.ts';
import { findHeadlineGaps } from './gaps/find-headline-gaps.ts';
import { findLawGaps } from './gaps/find-law-gaps.ts';
import { findMissingVoices } from './gaps/find-missing-voices.ts';
import { findNobodyNamed } from './gaps/find-nobody-named.ts';
import { findTimeGaps } from './gaps/find-time-gaps.ts';
import { findWhoGaps } from './gaps/find-who-gaps.ts';
import { passagesOf } from './gaps/passages.ts';
import { weighBearing } from './gaps/weigh-bearing.ts';
import type { OpenQuestion } from './open-question.ts';
import { rankGaps } from './rank-gaps.ts';

const FINDERS: readonly ((grounds: Grounds) => Gap[])[] = [
  findNobodyNamed,
  findMissingVoices,
  findHeadlineGaps,
  findWhoGaps,
  findLawGaps,
  findCountGaps,
  findFigureGaps,
  findComparisonGaps,
  findDocumentGaps,
  findTimeGaps,
];

/** The questions that gaps raise, at most a dozen, those first on which most of the article hangs. */
export function findGaps(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  actors: readonly Actor[],
): OpenQuestion[] {
  const passages = passagesOf(annotated);
  const bearing = weighBearing(annotated, statements);
  const gaps = FINDERS.flatMap((find) =>
    find({ annotated, statements, actors, passages, bearing }),
  );
  return rankGaps(gaps, annotated.sentences).map(({ kind, text, start, end }) => ({
    kind: 'gap',
    gap: kind,
    text,
    start,
    end,
  }));
}

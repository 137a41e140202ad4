import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import { annotateText } from './1-sentences/annotate-text.ts';
import { tagAttributions } from './2-tags/attributions/tag-attributions.ts';
import { tagNames } from './2-tags/names/tag-names.ts';
import { findActors } from './3-findings/actors/find-actors.ts';
import { flagUnsourced } from './3-findings/flags/flag-unsourced.ts';
import { formStatements } from './3-findings/statements/form-statements.ts';
import { rateSentences } from './3-findings/ratings/rate-sentences.ts';
import { askQuestions } from './4-questions/ask-questions.ts';

/** How far an analysis has come: steps done of steps in all. */
export interface AnalysisProgress {
  readonly done: number;
  readonly total: number;
}

const STEPS = 6;

/**
 * Analyses the article one step at a time, so that a caller can show progress and let others work
 * between steps. The same article always gives the same analysis.
 */
export function* analysisSteps(
  article: Article,
  gazetteer: Gazetteer,
): Generator<AnalysisProgress, Analysis> {
  const annotated = annotateText(article);
  yield { done: 1, total: STEPS };
  const names = tagNames(annotated, gazetteer);
  yield { done: 2, total: STEPS };
  const attributions = tagAttributions(annotated, names);
  yield { done: 3, total: STEPS };
  const actors = findActors(annotated, { names, attributions }, gazetteer);
  yield { done: 4, total: STEPS };
  const sentences = rateSentences(annotated);
  const said = formStatements(annotated, attributions, actors, sentences);
  const statements = flagUnsourced(annotated, said, sentences);
  yield { done: 5, total: STEPS };
  const questions = askQuestions(annotated, statements);
  yield { done: 6, total: STEPS };
  return { language: article.language ?? 'en', sentences, statements, actors, questions };
}

/** Analyses the article in one go. */
export function analyzeArticle(article: Article, gazetteer: Gazetteer): Analysis {
  const steps = analysisSteps(article, gazetteer);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

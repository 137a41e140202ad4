import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Slices } from '../domain/slices.ts';
import { annotateInSlices } from './1-sentences/annotate-text.ts';
import { tagText } from './2-tags/tag-text.ts';
import { findActorsInSlices } from './3-findings/actors/find-actors.ts';
import { flagUnsourcedInSlices } from './3-findings/flags/flag-unsourced.ts';
import { continueSpeeches } from './3-findings/statements/continue-speeches.ts';
import { formStatements } from './3-findings/statements/form-statements.ts';
import { rateInSlices } from './3-findings/ratings/rate-sentences.ts';
import { askQuestions } from './4-questions/ask-questions.ts';
import { type Models, NO_MODELS } from './models.ts';

/** How far an analysis has come: steps done of steps in all. */
export interface AnalysisProgress {
  readonly done: number;
  readonly total: number;
}

const STEPS = 7;

/**
 * Analyses the article slice by slice, so that a caller can show progress, let others work between
 * slices, and leave off. The same article always gives the same analysis.
 */
export function* analysisSteps(
  article: Article,
  gazetteer: Gazetteer,
  models: Models = NO_MODELS,
): Generator<AnalysisProgress, Analysis> {
  const annotated = yield* step(1, annotateInSlices(article));
  const tagged = yield* step(2, tagText(annotated, gazetteer, models.tags));
  const attributions = continueSpeeches(annotated, tagged.attributions);
  const tags = { names: tagged.names, attributions };
  const actors = yield* step(3, findActorsInSlices(annotated, tags, gazetteer));
  const sentences = yield* step(4, rateInSlices(annotated, models.sentences));
  const said = yield* step(5, formStatements(annotated, attributions, actors, sentences));
  const statements = yield* step(6, flagUnsourcedInSlices(annotated, said, sentences));
  const questions = askQuestions(annotated, statements, actors);
  yield { done: STEPS, total: STEPS };
  return { language: article.language ?? 'en', sentences, statements, actors, questions };
}

/** The slices of one step; it is done when they are. */
function* step<Result>(
  number: number,
  slices: Slices<Result>,
): Generator<AnalysisProgress, Result> {
  for (;;) {
    const { done, value } = slices.next();
    yield { done: done === true ? number : number - 1, total: STEPS };
    if (done === true) return value;
  }
}

/** Analyses the article in one go. */
export function analyzeArticle(
  article: Article,
  gazetteer: Gazetteer,
  models: Models = NO_MODELS,
): Analysis {
  const steps = analysisSteps(article, gazetteer, models);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

import {
  type Flag,
  type Sentence,
  type SourceKind,
  sourceKindOf,
  type Statement,
} from '../../../domain/analysis.ts';
import { inOneGo, mapInSlices, type Slices } from '../../../domain/slices.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { type AskableWords, findAskableWords } from './askable-words.ts';
import { isExcused } from './excuses.ts';
import { lookForSources } from './nearby-sources.ts';

/** Sources that a reader could look up or ring up. */
const FINDABLE: ReadonlySet<SourceKind> = new Set(['named', 'role', 'document']);
/** With a smaller share of statements from findable sources an article asks to be believed. */
const LEAST_FINDABLE_SHARE = 0.1;
/** And with at least this share from people without a name. */
const LEAST_UNNAMED_SHARE = 0.15;
const LEAST_UNNAMED = 3;
/** From here on a sentence is rather the writer's opinion, which needs no source. */
const MOST_SUBJECTIVITY = 0.7;

/**
 * Flags claims in the article's own voice where a reader could fairly ask for a source. Precision
 * first: a claim passes where a source may stand near it, where its own words tell that none is
 * wanted, and where it is a forecast or an opinion. What is left is flagged for the words that
 * somebody must have counted, compared, measured or asked for; in an article with hardly a
 * findable source also for a deed or a change it reports.
 */
export function flagUnsourced(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): Statement[] {
  return inOneGo(flagUnsourcedInSlices(annotated, statements, sentences));
}

/** Like `flagUnsourced`, slice by slice. */
export function* flagUnsourcedInSlices(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): Slices<Statement[]> {
  const isSourcedNearby = lookForSources(annotated, statements);
  const subjectivity = new Map(sentences.map((rated) => [rated.start, rated.subjectivity]));
  const isWithDeeds = isShortOfSources(statements);
  yield;
  return yield* mapInSlices(statements, (statement) => {
    const span = statement.spans[0];
    if (span === undefined || !isBareClaim(statement)) return statement;
    const words = findAskableWords(tokensIn(annotated.tokens, span), isWithDeeds);
    if (words === null || (subjectivity.get(span.start) ?? 0) >= MOST_SUBJECTIVITY)
      return statement;
    if (isExcused(annotated.article.text.slice(span.start, span.end))) return statement;
    return isSourcedNearby(span) ? statement : withFlag(annotated, statement, words);
  });
}

/** Whether it is a story told by people without a name: an essay or a history has no sources at all. */
function isShortOfSources(statements: readonly Statement[]): boolean {
  const kinds = statements.map(sourceKindOf);
  const findable = kinds.filter((kind) => FINDABLE.has(kind)).length;
  const unnamed = kinds.filter((kind) => kind === 'unnamed').length;
  return (
    findable < statements.length * LEAST_FINDABLE_SHARE &&
    unnamed >= Math.max(LEAST_UNNAMED, statements.length * LEAST_UNNAMED_SHARE)
  );
}

function isBareClaim({ voice, source, flags }: Statement): boolean {
  return voice === 'own' && source === null && !flags.some(({ kind }) => kind === 'forecast');
}

function withFlag(
  { article }: AnnotatedText,
  statement: Statement,
  { start, end, why }: AskableWords,
): Statement {
  const flag: Flag = { kind: 'no-source', start, end, why: why(article.text.slice(start, end)) };
  return { ...statement, flags: [flag, ...statement.flags] };
}

import {
  type Flag,
  type Sentence,
  type SourceKind,
  sourceKindOf,
  type Statement,
} from '../../../domain/analysis.ts';
import type { Block, Link } from '../../../domain/article.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { figureAt } from './figures.ts';
import { cueOf } from '../ratings/sentence-cues.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';

/** Sources that a reader could look up or ring up. */
const FINDABLE: ReadonlySet<SourceKind> = new Set(['named', 'role', 'document']);
/** With a smaller share of statements from findable sources an article asks to be believed. */
const LEAST_FINDABLE_SHARE = 0.1;
/** Below this a sentence is hardly a claim; deeds need it, figures are claims anyway. */
const LEAST_CHECK_WORTHINESS = 0.4;
/** Forms that tell what was done; the plain form may be a noun or a wish. */
const PAST_FORM =
  /ed$|^(?:won|built|sold|bought|began|fell|rose|grew|fallen|risen|grown|lost|spent|paid)$/;
/** From here on a sentence is rather the writer's opinion, which needs no source. */
const MOST_SUBJECTIVITY = 0.5;

/**
 * Flags claims in the article's own voice that come without a source. Precision first: a claim
 * passes when its paragraph puts something down to somebody or links somewhere, and when it is a
 * forecast or an opinion. What is left is flagged for a figure that somebody must have counted;
 * in an article with hardly a findable source also for a deed or a change it reports.
 */
export function flagUnsourced(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): Statement[] {
  const blockOf = ({ start }: Span) => sentenceAt(annotated.sentences, start)?.block;
  const hasLink = linkFinder(annotated.article.links);
  const attributed = statements.filter(({ voice }) => voice !== 'own');
  const sourced = new Set(attributed.flatMap(({ spans }) => spans.map(blockOf)));
  const subjectivity = new Map(sentences.map((rated) => [rated.start, rated.subjectivity]));
  const find = hasFindableSources(statements) ? figureIn : figureOrDeedIn;
  return statements.map((statement) => {
    const span = statement.spans[0];
    if (span === undefined || !isBareClaim(statement)) return statement;
    const block = blockOf(span);
    if (block?.kind !== 'paragraph' || sourced.has(block) || hasLink(block)) return statement;
    if ((subjectivity.get(span.start) ?? 0) >= MOST_SUBJECTIVITY) return statement;
    const words = find(tokensIn(annotated.tokens, span));
    return words === null ? statement : withFlag(annotated, statement, words);
  });
}

function hasFindableSources(statements: readonly Statement[]): boolean {
  const findable = statements.filter((statement) => FINDABLE.has(sourceKindOf(statement)));
  return findable.length >= statements.length * LEAST_FINDABLE_SHARE;
}

function isBareClaim({ voice, source, checkWorthiness, flags }: Statement): boolean {
  const isForecast = flags.some(({ kind }) => kind === 'forecast');
  return (
    voice === 'own' && source === null && !isForecast && checkWorthiness >= LEAST_CHECK_WORTHINESS
  );
}

/** Tells whether a block holds a link, in time that does not grow with claims times links. */
function linkFinder(links: readonly Link[]): (block: Block) => boolean {
  const inOrder = links.toSorted(byPosition);
  return (block) => {
    const link = inOrder[firstIndex(inOrder.length, (at) => inOrder[at]!.end > block.start)];
    return link !== undefined && overlaps(block, link);
  };
}

function withFlag({ article }: AnnotatedText, statement: Statement, words: Span): Statement {
  const quoted = article.text.slice(words.start, words.end);
  const why = `The article says this itself and gives no source here for “${quoted}”.`;
  const flag: Flag = { kind: 'no-source', start: words.start, end: words.end, why };
  return { ...statement, flags: [flag, ...statement.flags] };
}

function figureIn(tokens: readonly Token[]): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const figure = figureAt(tokens, at);
    if (figure !== null) return figure;
  }
  return null;
}

function figureOrDeedIn(tokens: readonly Token[]): Span | null {
  return figureIn(tokens) ?? tokens.find(tellsDeed) ?? null;
}

/** "started", "fell"; not "to hit" or "the vote". */
function tellsDeed(token: Token, at: number): boolean {
  const cue = cueOf(token, at === 0);
  return (cue === 'deed' || cue === 'change') && PAST_FORM.test(token.lower);
}

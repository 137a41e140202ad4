import type { Flag, Statement } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import { contains } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { forecastAt } from './forecasts.ts';
import { tokensIn } from './tokens-in.ts';
import { vagueQuantityAt } from './vague-quantities.ts';

type Unflagged = Omit<Statement, 'flags'>;

/** The reasons to look twice that the statement itself gives, each with the words that fired it. */
export function raiseFlags(annotated: AnnotatedText, statement: Unflagged): Flag[] {
  const tokens = statement.spans.flatMap((span) => tokensIn(annotated.tokens, span));
  return [
    unnamedSource(annotated, statement),
    noLink(annotated, statement),
    vagueQuantity(annotated, tokens),
    forecast(annotated, tokens),
  ].filter((flag) => flag !== null);
}

function unnamedSource({ article }: AnnotatedText, { source }: Unflagged): Flag | null {
  if (source?.kind !== 'unnamed') return null;
  const words = article.text.slice(source.start, source.end);
  return makeFlag('unnamed-source', source, `The article does not say who “${words}” is or are.`);
}

/** Plain text has no links at all, so there a missing link tells nothing. */
function noLink({ article, sentences }: AnnotatedText, { source }: Unflagged): Flag | null {
  if (source?.kind !== 'document' || article.url === '') return null;
  const block = sentences.find((sentence) => contains(sentence, source))?.block;
  if (block === undefined || article.links.some((link) => contains(block, link))) return null;
  const words = article.text.slice(source.start, source.end);
  return makeFlag('no-link', source, `“${words}” is cited, and the paragraph has no link to it.`);
}

function vagueQuantity({ article }: AnnotatedText, tokens: readonly Token[]): Flag | null {
  const found = firstFound(tokens, vagueQuantityAt);
  if (found === null) return null;
  const words = article.text.slice(found.start, found.end);
  return makeFlag('vague-quantity', found, `“${words}” gives no number: nobody could count along.`);
}

function forecast({ article }: AnnotatedText, tokens: readonly Token[]): Flag | null {
  const found = firstFound(tokens, forecastAt);
  if (found === null) return null;
  const words = article.text.slice(found.start, found.end);
  return makeFlag('forecast', found, `“${words}” tells what may come, not what happened.`);
}

function firstFound(
  tokens: readonly Token[],
  find: (tokens: readonly Token[], at: number) => Span | null,
): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = find(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function makeFlag(kind: Flag['kind'], { start, end }: Span, why: string): Flag {
  return { kind, start, end, why };
}

import type { Flag, Statement } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import { contains } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { forecastAt } from './forecasts.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { whyUnnamed } from './unnamed-words.ts';
import { vagueQuantityAt } from './vague-quantities.ts';

/** Words that stand for a document named elsewhere. */
const STAND_INS: ReadonlySet<string> = new Set(['which', 'that', 'this', 'these', 'those', 'they']);

type Unflagged = Omit<Statement, 'flags'>;

/** The reasons to look twice that the statement itself gives, each with the words that fired it. */
export function raiseFlags(annotated: AnnotatedText, statement: Unflagged): Flag[] {
  const tokens = statement.spans.flatMap((span) => tokensIn(annotated.tokens, span));
  const source = [unnamedSource(annotated, statement), noLink(annotated, statement)];
  return [
    ...source.filter((flag) => flag !== null),
    ...vagueQuantities(annotated, tokens),
    ...forecasts(annotated, tokens),
  ];
}

function unnamedSource(annotated: AnnotatedText, { source }: Unflagged): Flag | null {
  if (source?.kind !== 'unnamed') return null;
  const why = whyUnnamed(annotated, source);
  return why === null ? null : makeFlag('unnamed-source', source, why);
}

/**
 * A document that is cited and linked nowhere. A link on the same words anywhere in the article
 * will do; plain text has no links at all, so there a missing one tells nothing.
 */
function noLink({ article, sentences }: AnnotatedText, { source, madeBy }: Unflagged): Flag | null {
  // What is to happen "under the plan" is told of it, not quoted from it.
  if (source?.kind !== 'document' || article.url === '' || madeBy === 'under-terms') return null;
  const words = article.text.slice(source.start, source.end);
  const named = contentWords(words);
  if (named.length === 0) return null; // "it", "which"
  const sentence = sentenceAt(sentences, source.start);
  const block = sentence !== undefined && contains(sentence, source) ? sentence.block : undefined;
  const isLinked = article.links.some(
    (link) =>
      (block !== undefined && contains(block, link)) || sharesWord(article.text, link, named),
  );
  if (isLinked) return null;
  return makeFlag('no-link', source, `“${words}” is cited, and the article does not link to it.`);
}

/** Shorter words are too common to tell one document from another. */
const SHORTEST_CONTENT_WORD = 4;

function contentWords(words: string): string[] {
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return found.filter((word) => word.length >= SHORTEST_CONTENT_WORD && !STAND_INS.has(word));
}

function sharesWord(text: string, link: Span, words: readonly string[]): boolean {
  const linked = text.slice(link.start, link.end).toLowerCase();
  return words.some((word) => linked.includes(word));
}

function vagueQuantities({ article }: AnnotatedText, tokens: readonly Token[]): Flag[] {
  return firstOfEachSentence(tokens, vagueQuantityAt).map((found) => {
    const words = article.text.slice(found.start, found.end);
    return makeFlag('vague-quantity', found, `“${words}” gives no number, so nobody can check it.`);
  });
}

function forecasts({ article }: AnnotatedText, tokens: readonly Token[]): Flag[] {
  return firstOfEachSentence(tokens, forecastAt).map((found) => {
    const words = article.text.slice(found.start, found.end);
    return makeFlag('forecast', found, `“${words}” tells what may come, not what happened.`);
  });
}

function firstOfEachSentence(
  tokens: readonly Token[],
  find: (tokens: readonly Token[], at: number) => Span | null,
): Span[] {
  const spans: Span[] = [];
  let isSought = true;
  for (let at = 0; at < tokens.length; at++) {
    if (/^[.!?]$/.test(tokens[at]!.text)) isSought = true;
    const found = isSought ? find(tokens, at) : null;
    if (found === null) continue;
    spans.push(found);
    isSought = false;
  }
  return spans;
}

function makeFlag(kind: Flag['kind'], { start, end }: Span, why: string): Flag {
  return { kind, start, end, why };
}

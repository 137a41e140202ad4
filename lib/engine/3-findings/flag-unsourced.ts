import type { Flag, Sentence, Statement } from '../../domain/analysis.ts';
import type { Block } from '../../domain/article.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../1-sentences/annotated-text.ts';
import { type CueName, cueOf } from './sentence-cues.ts';
import { tokensIn } from './tokens-in.ts';

/** Below this the sentence is not surely a claim, and saying "nobody says so" would be picking nits. */
const LOWEST_CHECK_WORTHINESS = 0.6;
/** From here on a sentence is rather the writer's opinion: it needs no source. */
const HIGHEST_SUBJECTIVITY = 0.5;

/** Cues that show what could be checked, the most telling first. */
const TELLING_CUES: readonly CueName[] = ['number', 'measure', 'change', 'deed', 'comparison'];

/**
 * Flags claims in the article's own voice that come without a source. Precision first: a claim is
 * let pass when its paragraph names a source or links to one, when it is a forecast or an opinion,
 * or when no word in it can be pointed at.
 */
export function flagUnsourced(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): Statement[] {
  const blockOf = blockFinder(annotated.sentences);
  const sourced = new Set(
    statements.filter(({ voice }) => voice !== 'own').flatMap(({ spans }) => spans.map(blockOf)),
  );
  const ratingAt = new Map(sentences.map((sentence) => [sentence.start, sentence]));
  return statements.map((statement) => {
    const span = statement.spans[0];
    if (span === undefined || !isUnsourcedClaim(statement)) return statement;
    const block = blockOf(span);
    if (sourced.has(block) || hasLink(annotated, block)) return statement;
    if ((ratingAt.get(span.start)?.subjectivity ?? 0) > HIGHEST_SUBJECTIVITY) return statement;
    const flag = unsourcedFlag(annotated, span);
    return flag === null ? statement : { ...statement, flags: [flag, ...statement.flags] };
  });
}

function isUnsourcedClaim({ voice, source, checkWorthiness, flags }: Statement): boolean {
  const isForecast = flags.some(({ kind }) => kind === 'forecast');
  return (
    voice === 'own' && source === null && !isForecast && checkWorthiness >= LOWEST_CHECK_WORTHINESS
  );
}

function hasLink({ article }: AnnotatedText, block: Block | undefined): boolean {
  return block !== undefined && article.links.some((link) => overlaps(block, link));
}

function unsourcedFlag(annotated: AnnotatedText, span: Span): Flag | null {
  const words = tellingWords(tokensIn(annotated.tokens, span));
  if (words === null) return null;
  const quoted = annotated.article.text.slice(words.start, words.end);
  const why = `The article says this itself and gives no source here for “${quoted}”.`;
  return { kind: 'no-source', start: words.start, end: words.end, why };
}

/** The words that make the claim checkable: "45 percent", "killed". */
function tellingWords(tokens: readonly Token[]): Span | null {
  const cues = tokens.map((token, at) => cueOf(token, at === 0));
  for (const telling of TELLING_CUES) {
    const at = cues.indexOf(telling);
    if (at === -1) continue;
    const isMeasured = telling === 'number' && cues[at + 1] === 'measure';
    const isPriced = telling === 'number' && /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '');
    return {
      start: tokens[isPriced ? at - 1 : at]!.start,
      end: tokens[isMeasured ? at + 1 : at]!.end,
    };
  }
  return null;
}

/** Finds the block that a span lies in. */
function blockFinder(sentences: readonly TextSentence[]): (span: Span) => Block | undefined {
  return (span) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sentences[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    return sentences[low]?.block;
  };
}

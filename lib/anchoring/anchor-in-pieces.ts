import type { Anchor, Passage } from '../domain/passage.ts';
import { haveSameWords } from './have-same-words.ts';
import { LOST } from './judge-candidates.ts';

/** A quote of more characters is looked for by its beginning, its end, and samples between. */
const LONGEST_IN_ONE_PIECE = 1500;
const PIECE_CHARACTERS = 600;
const PIECE_CONTEXT = 100;
const MOST_PIECES = 8;
/** With less of its pieces a long passage is not the same passage any more. */
const LEAST_SCORE = 0.3;

/** Whether a passage is so long that it is looked for in pieces. */
export function isLong({ quote }: Passage): boolean {
  return quote.length > LONGEST_IN_ONE_PIECE;
}

/** What became of a long passage, by what became of its pieces. */
export function anchorInPieces(
  text: string,
  passage: Passage,
  anchorOf: (piece: Passage) => Anchor,
): Anchor {
  const anchors = cutIntoPieces(passage).map(anchorOf);
  const chain = longestInOrder(anchors);
  const [first, last] = [chain[0]?.span, chain.at(-1)?.span];
  const score = chain.reduce((sum, anchor) => sum + anchor.score, 0) / anchors.length;
  if (!first || !last || score < LEAST_SCORE) return LOST;
  const span = { start: first.start, end: last.end };
  const isUncertain = anchors.some(({ state }) => state === 'uncertain' || state === 'lost');
  if (isUncertain || !haveSameWords(text.slice(span.start, span.end), passage.quote)) {
    return { state: 'uncertain', span, score };
  }
  return { state: chain.some(({ state }) => state === 'moved') ? 'moved' : 'found', span, score };
}

function cutIntoPieces({ quote, prefix, suffix, start, textLength }: Passage): Passage[] {
  const pieces = Math.min(MOST_PIECES, Math.ceil(quote.length / PIECE_CHARACTERS));
  const step = (quote.length - PIECE_CHARACTERS) / (pieces - 1);
  return Array.from({ length: pieces }, (_, at) => {
    const from = Math.round(at * step);
    const to = from + PIECE_CHARACTERS;
    return {
      quote: quote.slice(from, to),
      prefix: from === 0 ? prefix : quote.slice(Math.max(0, from - PIECE_CONTEXT), from),
      suffix: to === quote.length ? suffix : quote.slice(to, to + PIECE_CONTEXT),
      start: start + from,
      end: start + to,
      textLength,
    };
  });
}

/** The most anchors that follow each other in the text as their pieces do in the quote. */
function longestInOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const chains = anchors.reduce<(readonly Anchor[])[]>((known, anchor) => {
    if (anchor.span === null) return known;
    const { start, end } = anchor.span;
    const before = known.filter((chain) => {
      const last = chain.at(-1)?.span;
      return last ? last.start < start && last.end <= end : true;
    });
    return [...known, [...longest(before), anchor]];
  }, []);
  return longest(chains);
}

function longest(chains: readonly (readonly Anchor[])[]): readonly Anchor[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

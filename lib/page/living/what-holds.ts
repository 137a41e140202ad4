import { textOf } from '../../domain/span.ts';
import type { TakenText } from '../open-page.ts';
import { isPieceThere, type TextPiece } from '../text-map.ts';
import { cutBefore } from './cut-before.ts';

/** Share of the letters of a text that must still be there for it to be the article the reader reads. */
const STILL_THERE = 0.9;
/** Less than this of an article in another text, and the two are two articles. */
const SAME_ARTICLE = 0.5;

/**
 * Which text is the page's now: the one it had, or the one just taken. An article that is still there
 * stays the page's while others come and go below it; where nothing was found the old one stays too,
 * unless the reader has gone to another address and it is out of sight.
 */
export function whatHolds(before: TakenText | null, now: TakenText | null): TakenText | null {
  if (before === null) return now;
  if (now === null) return isHere(before) || isInSight(before) ? before : null;
  const next = withoutNextArticle(before, now);
  if (next.article.text === before.article.text) return hasSameNodes(before, next) ? before : next;
  const isAnother = shareWithin(before, next) < SAME_ARTICLE;
  return isAnother && isStillThere(before) && (isHere(before) || isInSight(before)) ? before : next;
}

/** Infinite scroll sets other articles below this one; extractors may take them for one. */
function withoutNextArticle(before: TakenText, now: TakenText): TakenText {
  const known = new Set(blockTexts(before));
  const texts = blockTexts(now);
  const first = texts.findLastIndex((text) => known.has(text)) + 1;
  const last = before.textMap.pieces.findLast(isPieceThere(before.textMap));
  const own = last && articleAround(last);
  if (first === 0 || !own) return now;
  const at = now.article.blocks.slice(first).find(({ start }) => {
    const piece = now.textMap.pieces.find(({ end }) => end > start);
    const other = piece && articleAround(piece);
    return other && other !== own && !own.contains(other) && !other.contains(own);
  })?.start;
  return at === undefined ? now : cutBefore(now, at);
}

function articleAround({ node }: TextPiece): Element | null {
  return node.parentElement?.closest('article, [role="article"]') ?? null;
}

/** The share of an article's letters whose blocks stand in another text word for word. */
function shareWithin(article: TakenText, other: TakenText): number {
  const known = new Set(blockTexts(other));
  const lengthOf = (texts: readonly string[]): number =>
    texts.reduce((length, text) => length + text.length, 0);
  const texts = blockTexts(article);
  return lengthOf(texts.filter((text) => known.has(text))) / lengthOf(texts);
}

function blockTexts({ article: { text, blocks } }: TakenText): string[] {
  return blocks.map((block) => textOf(text, block));
}

function hasSameNodes(a: TakenText, b: TakenText): boolean {
  const others = b.textMap.pieces;
  return (
    a.textMap.pieces.length === others.length &&
    a.textMap.pieces.every(
      ({ node, start, nodeStart }, at) =>
        node === others[at]?.node &&
        start === others[at].start &&
        nodeStart === others[at].nodeStart,
    )
  );
}

function isStillThere({ textMap }: TakenText): boolean {
  const { pieces } = textMap;
  const lengthOf = (ofPieces: readonly TextPiece[]): number =>
    ofPieces.reduce((length, { start, end }) => length + end - start, 0);
  return lengthOf(pieces.filter(isPieceThere(textMap))) >= STILL_THERE * lengthOf(pieces);
}

function isHere({ article: { url } }: TakenText): boolean {
  return url.split('#')[0] === location.href.split('#')[0];
}

/** Whether the page shows the text: some keep the article one has left, and hide it. */
function isInSight({ textMap: { pieces } }: TakenText): boolean {
  const middle = pieces[pieces.length >> 1]?.node.parentElement;
  return middle?.isConnected === true && middle.checkVisibility();
}

import type { BlockKind } from '../../domain/article.ts';
import { type Slices, sliceBySlice } from '../../domain/slices.ts';
import { byPosition, contains, type Span } from '../../domain/span.ts';
import type { Quotation, TextSentence, Token } from './annotated-text.ts';
import { findMarks, type QuotationMark } from './quotation-marks.ts';

/** The stretch of one block with its quotation marks. */
interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly marks: readonly QuotationMark[];
  readonly sentences: readonly TextSentence[];
}

/** Finds the words between quotation marks: straight, curly, nested, single, and running over paragraphs. */
export function* findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly TextSentence[],
): Slices<Quotation[]> {
  const paragraphs = readParagraphs(text, tokens, sentences);
  yield;
  const found: Quotation[] = [];
  yield* sliceBySlice(paragraphs, (paragraph, at) => {
    const next = following(paragraphs, at);
    // One by one: a book in one paragraph has more of them than a call takes arguments.
    for (const quotation of quotationsOf(paragraph, next)) found.push(quotation);
  });
  return withoutCrossings(found.sort(byPosition));
}

/** Leaves out quotations that begin inside an earlier one and end outside of it. */
function withoutCrossings(ordered: readonly Quotation[]): Quotation[] {
  const around: Quotation[] = [];
  return ordered.filter((quotation) => {
    while (around.length > 0 && around.at(-1)!.end <= quotation.start) around.pop();
    const isCrossing = around.length > 0 && quotation.end > around.at(-1)!.end;
    if (!isCrossing) around.push(quotation);
    return !isCrossing;
  });
}

function readParagraphs(
  text: string,
  tokens: readonly Token[],
  sentences: readonly TextSentence[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let first = 0, end = 0; first < sentences.length; first = end) {
    const { block, firstToken, start } = sentences[first]!;
    while (end < sentences.length && sentences[end]!.block === block) end++;
    const last = sentences[end - 1]!;
    const marks = findMarks(text, tokens, firstToken, last.endToken);
    paragraphs.push({
      kind: block.kind,
      start,
      end: last.end,
      marks,
      sentences: sentences.slice(first, end),
    });
  }
  return paragraphs;
}

/** The next paragraph, if it is of the same kind: a speech does not run on into a caption. */
function following(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  const next = paragraphs[at + 1];
  return next?.kind === paragraphs[at]!.kind ? next : undefined;
}

function quotationsOf(paragraph: Paragraph, next: Paragraph | undefined): Quotation[] {
  const doubles = pairDoubles(paragraph, next);
  return [...doubles, ...pairSingles(paragraph, next, doubles)];
}

/** Pairs double marks; a mark of another family inside an open quotation belongs to a nested one. */
function pairDoubles(paragraph: Paragraph, next: Paragraph | undefined): Quotation[] {
  const found: Quotation[] = [];
  const open: QuotationMark[] = [];
  for (const mark of paragraph.marks) {
    if (mark.family === 'single') continue;
    const partner = partnerOf(mark, open);
    if (partner !== -1 && mark.reading !== 'opens') {
      found.push(quotationBetween(open[partner]!, mark, 'double'));
      open.length = partner;
    } else if (mark.reading !== 'closes') {
      // A second opening mark of one family: the first lost its closing mark.
      if (partner !== -1) open.length = partner;
      open.push(mark);
    }
  }
  const left = open[0] === undefined ? null : unclosed(paragraph, next, open[0], 'double');
  if (left === null) return found;
  return [
    ...found.filter((quotation) => contains(left, quotation) || quotation.end <= left.start),
    left,
  ];
}

/** The innermost open mark of the same family; a close curly mark also closes a straight one, and the other way round. */
function partnerOf(mark: QuotationMark, open: readonly QuotationMark[]): number {
  const own = open.findLastIndex(({ family }) => family === mark.family);
  if (own !== -1 || mark.reading !== 'closes') return own;
  const isMixable = ({ family }: QuotationMark): boolean =>
    family === 'straight' || family === 'curly';
  return isMixable(mark) ? open.findLastIndex(isMixable) : -1;
}

/** Pairs single marks that stand in the same double quotation, or in none. */
function pairSingles(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  doubles: readonly Quotation[],
): Quotation[] {
  const singles = paragraph.marks.filter(({ family }) => family === 'single');
  const inside = placesOf(singles, doubles);
  const hasLaterClose = laterCloses(singles, inside);
  const found: Quotation[] = [];
  const open = new Map<Quotation | null, QuotationMark>();
  singles.forEach((mark, at) => {
    const place = inside[at]!;
    const opening = open.get(place);
    if (mark.reading === 'opens') open.set(place, mark);
    else if (opening !== undefined && !(mark.isPossessive && hasLaterClose[at] === true)) {
      found.push(quotationBetween(opening, mark, 'single'));
      open.delete(place);
    }
  });
  const left = open.get(null);
  const isSpeechGoingOn =
    left !== undefined && left.start === paragraph.start && opensWith(next, left);
  return isSpeechGoingOn ? [...found, unclosed(paragraph, next, left, 'single')] : found;
}

/** The outermost double quotation around each single mark; `null` outside of all. */
function placesOf(
  singles: readonly QuotationMark[],
  doubles: readonly Quotation[],
): (Quotation | null)[] {
  const ordered = doubles.toSorted(byPosition);
  let next = 0;
  let place: Quotation | null = null;
  return singles.map((mark) => {
    for (; next < ordered.length && ordered[next]!.start <= mark.start; next++) {
      if (place === null || ordered[next]!.end > place.end) place = ordered[next]!;
    }
    return place !== null && contains(place, mark) ? place : null;
  });
}

/** For each single mark, whether a mark that surely closes follows before the next opening one. */
function laterCloses(
  singles: readonly QuotationMark[],
  inside: readonly (Quotation | null)[],
): boolean[] {
  const result: boolean[] = [];
  const closesLater = new Map<Quotation | null, boolean>();
  for (let at = singles.length - 1; at >= 0; at--) {
    const mark = singles[at]!;
    result[at] = closesLater.get(inside[at]!) ?? false;
    if (mark.reading === 'opens') closesLater.set(inside[at]!, false);
    else if (!mark.isPossessive) closesLater.set(inside[at]!, true);
  }
  return result;
}

function quotationBetween(opening: Span, closing: Span, mark: Quotation['mark']): Quotation {
  return {
    start: opening.start,
    end: closing.end,
    inner: { start: opening.end, end: closing.start },
    mark,
    isContinued: false,
  };
}

/** A quotation without a closing mark runs to the end of its paragraph, or of its sentence when it opens midway. */
function unclosed(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  opening: QuotationMark,
  mark: Quotation['mark'],
): Quotation {
  const isContinued = opensWith(next, opening);
  const opensParagraph = opening.start === paragraph.start;
  const sentence = paragraph.sentences.find((each) => contains(each, opening));
  const end = isContinued || opensParagraph ? paragraph.end : (sentence?.end ?? paragraph.end);
  return { start: opening.start, end, inner: { start: opening.end, end }, mark, isContinued };
}

function opensWith(paragraph: Paragraph | undefined, mark: QuotationMark): boolean {
  const first = paragraph?.marks[0];
  return (
    first !== undefined &&
    first.start === paragraph?.start &&
    first.family === mark.family &&
    first.reading !== 'closes'
  );
}

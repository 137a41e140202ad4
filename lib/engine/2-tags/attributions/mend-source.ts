import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import type { AttributionTag } from '../tags.ts';

/** No source ends with these. */
const HALF_WORDS = wordTable(`
  the a an of and or for by in on at from with to as &
`);
/** So far is the verb behind a source that was cut. */
const MOST_WORDS_TO_CUE = 6;
/** "people who know": anybody at all, who says nothing. */
const ANYBODY_WHO =
  /(?:^|[^\p{L}])(?:people|those|anyone|anybody|everyone|everybody|someone|somebody|no one|nobody|anyone else|others|men|women|ones|any \p{L}+|person|few|folks|guys)\s$/iu;
const LONGEST_BEFORE = 24;
const LONGEST_TITLE = 60;
const WHO = /^(?:who|that|which)$/i;
const ENDS_WITH_WHO = /\s(?:who|that|which)$/i;

/** The attribution with a source that is whole; `null` where that leaves nobody who speaks. */
export function mendSource(annotated: AnnotatedText, tag: AttributionTag): AttributionTag | null {
  const { source, cue } = tag;
  if (source === null || cue === null || tag.voice === 'quote') return withSource(annotated, tag);
  const { text } = annotated.article;
  const words = text.slice(source.start, source.end);
  const before = text.slice(Math.max(0, source.start - LONGEST_BEFORE), source.start);
  const isAnybody = WHO.test(words)
    ? ANYBODY_WHO.test(before)
    : ENDS_WITH_WHO.test(words) && ANYBODY_WHO.test(words.replace(/\S+$/, ''));
  return isAnybody ? null : withSource(annotated, tag);
}

function withSource(annotated: AnnotatedText, tag: AttributionTag): AttributionTag | null {
  const { source, cue } = tag;
  if (source === null || cue === null) return tag;
  const inLine = inOneLine(annotated.article.text, source, cue);
  const unquoted = withoutLooseMark(annotated.article.text, inLine, cue);
  const whole = toItsEnd(annotated, unquoted, cue);
  if (whole === null) return null;
  return whole.start === source.start && whole.end === source.end ? tag : { ...tag, source: whole };
}

/** A source of two paragraphs is what stands in the paragraph of its cue. */
function inOneLine(text: string, source: Span, cue: Span): Span {
  const words = text.slice(source.start, source.end);
  const isBefore = source.end <= cue.start;
  const line = isBefore ? words.lastIndexOf('\n') : words.indexOf('\n');
  if (line < 0) return source;
  return isBefore
    ? { start: source.start + line + 1, end: source.end }
    : { start: source.start, end: source.start + line };
}

/** With the title that it opens ("the biography “Roe"), or without a mark that has no partner in it. */
function withoutLooseMark(text: string, source: Span, cue: Span): Span {
  const words = text.slice(source.start, source.end);
  const marks = [...words.matchAll(/[“”"]/g)];
  const last = marks.at(-1);
  if (last === undefined || marks.length % 2 === 0) return source;
  const behind = source.end <= cue.start ? text.slice(source.end, cue.start) : '';
  const closing = last[0] === '”' ? -1 : behind.search(/[”"]/);
  if (closing >= 0 && closing < LONGEST_TITLE) {
    return { start: source.start, end: source.end + closing + 1 };
  }
  const kept = words.slice(0, last.index).replace(/[\s,;:]+$/, '');
  return kept === '' ? source : { start: source.start, end: source.start + kept.length };
}

/** Up to its cue where it was cut right before, else without the words that lead on. */
function toItsEnd({ tokens }: AnnotatedText, source: Span, cue: Span): Span | null {
  const own = tokensIn(tokens, source);
  if (!HALF_WORDS.has(own.at(-1)?.lower ?? '')) return source;
  const between = tokensIn(tokens, { start: source.end, end: cue.start });
  const mark = between.findIndex(({ kind }) => kind === 'mark');
  const missed = mark < 0 ? between : between.slice(0, mark);
  const isCut = missed.length > 0 && missed.length <= MOST_WORDS_TO_CUE;
  const left = leftOf(own);
  if (isCut && (mark < 0 || left === null)) return { start: source.start, end: missed.at(-1)!.end };
  return left;
}

function leftOf(own: readonly Token[]): Span | null {
  const last = own.findLastIndex(({ lower, kind }) => kind !== 'mark' && !HALF_WORDS.has(lower));
  return last < 0 ? null : { start: own[0]!.start, end: own[last]!.end };
}

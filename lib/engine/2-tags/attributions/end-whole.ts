import { firstIndex } from '../../../domain/first-index.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import type { AttributionTag } from '../tags.ts';

/** Nothing that is said ends with these: "targets for the", "refuge of". */
const HALF_WORDS = wordTable(`
  a an the my your our its their every no another of from into onto upon than during toward towards
  until among against between via because whether although he she they we i who whose
  for at with to by federal former
`);
/** What may follow behind the end of what is said, though no mark stands between. */
const BEGINS_ANEW = wordTable(`
  after before since on in at during when while as who which that and or but nor per by to for with
  from over about because if until although though amid despite via through under upon within without
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later last
  this next recently also instead again too here there ago afterwards according then now is was are
  were has have had will would said says say
`);
/** A phrase that is cut is hardly longer. */
const MOST_WORDS = 12;
/** So few words at the end of a sentence belong to what stands before them. */
const MOST_WORDS_LEFT = 3;

/**
 * What is said ends with its last words: a network that misses the end of a phrase must not cut it
 * behind "the", nor leave a noun or two of the sentence behind.
 */
export function endWhole(annotated: AnnotatedText, tag: AttributionTag): AttributionTag {
  const last = tag.content.at(-1);
  if (last === undefined) return tag;
  const { start, end } = last;
  const whole = endOfPhrase(annotated, end, [tag.source, tag.cue]);
  return whole === end
    ? tag
    : { ...tag, content: [...tag.content.slice(0, -1), { start, end: whole }] };
}

function endOfPhrase(
  { tokens, sentences }: AnnotatedText,
  end: number,
  others: readonly (Span | null)[],
): number {
  const next = firstIndex(tokens.length, (at) => tokens[at]!.start >= end);
  const last = tokens[next - 1];
  const sentence = last === undefined ? undefined : sentenceAt(sentences, last.start);
  if (last === undefined || sentence === undefined || next >= sentence.endToken) return end;
  const left = wordsFrom(tokens, next, sentence.endToken);
  const isTaken = others.some(
    (span) => span !== null && span.end > end && span.start < (left.at(-1)?.end ?? end),
  );
  if (left.length === 0 || isTaken) return end;
  const stop = next + left.length;
  const isLastOfSentence = tokens
    .slice(stop, sentence.endToken)
    .every(({ kind }) => kind === 'mark');
  const isFew = left.length <= (isLastOfSentence ? MOST_WORDS_LEFT : 1);
  const isCut =
    (HALF_WORDS.has(last.lower) && left.length <= MOST_WORDS) ||
    (isFew && last.kind !== 'mark' && !BEGINS_ANEW.has(left[0]!.lower));
  return isCut ? left.at(-1)!.end : end;
}

/** The words up to the next mark. */
function wordsFrom(tokens: readonly Token[], from: number, end: number): Token[] {
  let at = from;
  while (at < end && tokens[at]!.kind !== 'mark') at++;
  return tokens.slice(from, at);
}

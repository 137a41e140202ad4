import type { Span } from '../../../domain/span.ts';
import type { Speech } from './find-speeches.ts';
import { isCueVerb, type Words } from './read-words.ts';

/** The index of the speech that ends right before the token: “…,” she said. */
export function speechBefore(words: Words, first: number, floor: number): number | null {
  let at = first - 1;
  if (at > floor && words.classes[at] === 'comma' && words.speechOf[at] === -1) at--;
  const speech = at < 0 ? -1 : words.speechOf[at]!;
  if (speech === -1 || words.speeches[speech]!.endToken !== at + 1) return null;
  if (at >= floor) return speech;
  const isSameBlock = blockAt(words, at) === blockAt(words, first);
  return isSameBlock && isLeftOpen(words, words.speeches[speech]!) ? speech : null;
}

function blockAt(words: Words, at: number): unknown {
  return words.sentences[words.sentenceOf[at]!]?.block;
}

/** A speech that ends in a full stop waits for no speaker behind it. */
function isLeftOpen({ tokens, classes }: Words, { endToken }: Speech): boolean {
  const last = classes[endToken - 1] === 'quote' ? endToken - 2 : endToken - 1;
  return tokens[last]?.text !== '.';
}

/** Whether a speech opens with the token. */
export function opensSpeech(words: Words, at: number): boolean {
  const speech = words.speechOf[at];
  return speech !== undefined && speech !== -1 && words.speeches[speech]!.firstToken === at;
}

/** The speech at the token, and the paragraphs it goes on in. */
export function speechFrom(words: Words, at: number): Span[] {
  const spans: Span[] = [];
  for (let speech = words.speechOf[at]!; ; speech++) {
    const { quotation } = words.speeches[speech]!;
    spans.push({ start: quotation.start, end: quotation.end });
    if (!quotation.isContinued || words.speeches[speech + 1] === undefined) return spans;
  }
}

/** The paragraphs of the same speech before this one. */
export function speechesRunningInto({ speeches }: Words, index: number): Span[] {
  let first = index;
  while (first > 0 && speeches[first - 1]!.quotation.isContinued) first--;
  return speeches.slice(first, index).map(({ quotation: { start, end } }) => ({ start, end }));
}

/** The first speech that opens after a comma or colon in the stretch: he said on Monday, “…” */
export function speechWithin(words: Words, from: number, ceiling: number): number | null {
  for (let at = from; at < ceiling; at++) {
    if (words.speechOf[at] === -1) continue;
    const before = words.classes[at - 1];
    return before === 'comma' || before === 'colon' ? at : null;
  }
  return null;
}

/** The speeches that go on without a new cue in the sentences after the one at `sentence`: “…,” she said. “…” */
export function speechGoingOn(words: Words, sentence: number): Span[] {
  const { block } = words.sentences[sentence]!;
  const spans: Span[] = [];
  for (let index = sentence + 1; index < words.sentences.length;) {
    const next = words.sentences[index]!;
    if (next.block !== block || !opensSpeech(words, next.firstToken)) break;
    const speech = words.speeches[words.speechOf[next.firstToken]!]!;
    if (isFollowedByCue(words, speech)) break;
    spans.push(...speechFrom(words, next.firstToken));
    if (speech.quotation.isContinued) break;
    index = Math.max(index, words.sentenceOf[speech.endToken - 1]!) + 1;
  }
  return spans;
}

function isFollowedByCue(words: Words, { endToken }: Speech): boolean {
  const sentence = words.sentenceOf[endToken - 1];
  for (let at = endToken; at < words.tokens.length && words.sentenceOf[at] === sentence; at++) {
    if (isCueVerb(words, at)) return true;
  }
  return false;
}

/** The plan is “a disaster for us all,” she said: the words before the mark belong to it. */
export function startOfMixed(words: Words, speech: Speech, floor: number): number {
  if (speech.firstToken <= floor) return speech.quotation.start;
  for (let at = floor; at < speech.firstToken; at++) {
    if (isCueVerb(words, at) || words.classes[at] === 'colon') return speech.quotation.start;
  }
  return words.tokens[floor]!.start;
}

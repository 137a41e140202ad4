import type { Span } from '../../domain/span.ts';
import { findClauseEnd } from './clause-end.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import type { Speech, Words } from './read-words.ts';
import type { LinkedSource } from './link-source.ts';

/** What is said, and how it stands to its cue. */
export interface LinkedContent {
  readonly spans: readonly Span[];
  readonly place:
    | 'speech-before'
    | 'clause-before'
    | 'speech-after'
    | 'clause-after'
    | 'both'
    | 'around'
    | 'none';
}

/** Verbs that name who is spoken to before what is said: "told reporters that". */
const ADDRESSING = new Set(
  'tell assure remind inform ask urge warn advise notify convince persuade'.split(' '),
);
const NOTHING: LinkedContent = { spans: [], place: 'none' };

/** Finds what is said: the speech or clause before the cue, after it, or on both sides. */
export function linkContent(words: Words, group: VerbGroup, source: LinkedSource): LinkedContent {
  if (group.manner === 'passive') return linkPassive(words, group, source);
  const unit = unitOf(group, source);
  const before = speechBefore(words, unit.first, group.floor);
  const after = contentAfter(words, group, source, unit, before !== null);
  if (before !== null) {
    const first = words.speeches[before]!;
    const span = { start: startOfMixed(words, first, group.floor), end: first.quotation.end };
    return after.length > 0
      ? { spans: [span, ...after], place: 'both' }
      : { spans: [span], place: 'speech-before' };
  }
  if (after.length > 0) {
    const isSpeech = words.speeches.some(({ quotation }) => quotation.start === after[0]!.start);
    return { spans: after, place: isSpeech ? 'speech-after' : 'clause-after' };
  }
  return clauseBefore(words, unit.first, group);
}

function unitOf(group: VerbGroup, source: LinkedSource): TokenRange {
  const { phrase, place } = source;
  if (phrase === null || place === 'shared') return group;
  return { first: Math.min(group.first, phrase.first), end: Math.max(group.end, phrase.end) };
}

/** The speech that ends right before the token: “…,” she said. */
function speechBefore(words: Words, first: number, floor: number): number | null {
  let at = first - 1;
  if (at > floor && words.classes[at] === 'comma' && words.speechOf[at] === -1) at--;
  if (at < 0 || at < floor - 1) return null;
  const speech = words.speechOf[at]!;
  return speech !== -1 && words.speeches[speech]!.endToken === at + 1 ? speech : null;
}

/** The plan is “a disaster for us all,” she said: the words before the mark belong to it. */
function startOfMixed(words: Words, speech: Speech, floor: number): number {
  if (speech.firstToken <= floor) return speech.quotation.start;
  for (let at = floor; at < speech.firstToken; at++) {
    if (words.verbs[at] != null || words.classes[at] === 'colon') return speech.quotation.start;
  }
  return words.tokens[floor]!.start;
}

function contentAfter(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  unit: TokenRange,
  hasSpeechBefore: boolean,
): Span[] {
  const { classes, tokens } = words;
  let at = source.place === 'after' ? unit.end : group.end;
  if (source.place !== 'after' && ADDRESSING.has(group.verb))
    at = skipAddressee(words, at, group.ceiling);
  const mark = at < group.ceiling ? classes[at]! : 'stop';
  if (mark === 'comma' || mark === 'colon' || mark === 'dash') {
    if (
      words.speechOf[at + 1] !== undefined &&
      words.speechOf[at + 1] !== -1 &&
      words.speechOf[at] === -1
    )
      return speechFrom(words, at + 1);
    return mark === 'colon' && !hasSpeechBefore ? clauseFrom(words, at + 1, group) : [];
  }
  if (at >= group.ceiling || mark === 'stop') return nextSpeech(words, group, hasSpeechBefore);
  if (source.place === 'after' || (hasSpeechBefore && mark !== 'that')) {
    const opening = speechWithin(words, at, group.ceiling);
    return opening === null
      ? nextSpeech(words, group, hasSpeechBefore)
      : speechFrom(words, opening);
  }
  if (
    words.speechOf[at] !== -1 &&
    tokens[at]!.start === words.speeches[words.speechOf[at]!]!.quotation.start
  ) {
    const speech = words.speeches[words.speechOf[at]!]!;
    if (speech.endToken >= group.ceiling - 1) return speechFrom(words, at);
  }
  return clauseFrom(words, at, group);
}

/** The speech that opens after a comma later in the sentence: he said on Monday, “…” */
function speechWithin(words: Words, from: number, ceiling: number): number | null {
  for (let at = from; at < ceiling; at++) {
    if (words.speechOf[at] === -1) continue;
    const before = words.classes[at - 1];
    return before === 'comma' || before === 'colon' ? at : null;
  }
  return null;
}

/** “…,” she said. “…” */
function nextSpeech(words: Words, group: VerbGroup, isAllowed: boolean): Span[] {
  if (!isAllowed) return [];
  const next = words.sentences[words.sentenceOf[group.head]! + 1];
  const here = words.sentences[words.sentenceOf[group.head]!]!;
  if (next === undefined || next.block !== here.block) return [];
  const speech = words.speechOf[next.firstToken]!;
  if (speech === -1 || words.speeches[speech]!.firstToken !== next.firstToken) return [];
  return isFollowedByCue(words, words.speeches[speech]!) ? [] : speechFrom(words, next.firstToken);
}

function isFollowedByCue(words: Words, speech: Speech): boolean {
  const { endToken } = speech;
  const sentence = words.sentenceOf[endToken - 1];
  for (let at = endToken; at < words.tokens.length && words.sentenceOf[at] === sentence; at++) {
    if (words.verbs[at] != null) return true;
  }
  return false;
}

/** The speech at the token, and the paragraphs it goes on in. */
function speechFrom(words: Words, at: number): Span[] {
  const spans: Span[] = [];
  let speech = words.speechOf[at]!;
  for (;;) {
    const { quotation } = words.speeches[speech]!;
    spans.push({ start: quotation.start, end: quotation.end });
    if (!quotation.isContinued || words.speeches[speech + 1] === undefined) return spans;
    speech++;
  }
}

function clauseFrom(words: Words, first: number, group: VerbGroup): Span[] {
  const end = findClauseEnd(words, first, group);
  if (end <= first) return [];
  const last = words.speechOf[end - 1]!;
  const start = words.tokens[first]!.start;
  const speech = last === -1 ? undefined : words.speeches[last];
  const isRunningOn = speech !== undefined && speech.endToken > end;
  return [{ start, end: isRunningOn ? speech.quotation.end : words.tokens[end - 1]!.end }];
}

/** "told reporters in Iowa that": skips to "that", or past the noun phrase. */
function skipAddressee(words: Words, at: number, ceiling: number): number {
  const phrase = nounPhraseAfter(words, at, ceiling);
  if (phrase === null) return at;
  for (let next = phrase.end; next < Math.min(ceiling, phrase.end + 6); next++) {
    const found = words.classes[next]!;
    if (found === 'that' || found === 'to') return next;
    if (found === 'comma' || found === 'stop' || found === 'quote') return next;
  }
  return phrase.end < ceiling ? phrase.end : at;
}

/** The budget would fail, he said. */
function clauseBefore(words: Words, first: number, group: VerbGroup): LinkedContent {
  const comma = first - 1;
  if (comma <= group.floor || words.classes[comma] !== 'comma') return NOTHING;
  const start = words.tokens[group.floor]!.start;
  return { spans: [{ start, end: words.tokens[comma - 1]!.end }], place: 'clause-before' };
}

/** "The bill is expected to pass": subject and complement are what is said. */
function linkPassive(words: Words, group: VerbGroup, source: LinkedSource): LinkedContent {
  const subject = nounPhraseBefore(words, group.first, group.floor);
  const from = source.phrase === null ? group.end : source.phrase.end;
  const after = clauseFrom(words, from, group);
  const spans = subject === null ? after : [spanOf(words, subject), ...after];
  return spans.length > 0 ? { spans, place: 'around' } : NOTHING;
}

/** The characters from the first token to the last. */
export function spanOf(words: Words, { first, end }: TokenRange): Span {
  return { start: words.tokens[first]!.start, end: words.tokens[end - 1]!.end };
}

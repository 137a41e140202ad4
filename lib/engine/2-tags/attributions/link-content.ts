import type { Span } from '../../../domain/span.ts';
import { findClauseEnd } from './clause-end.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import type { LinkedSource } from './link-source.ts';
import {
  opensSpeech,
  speechBefore,
  speechFrom,
  speechGoingOn,
  speechesRunningInto,
  speechWithin,
  startOfMixed,
} from './link-speech.ts';
import { nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import { addresses, hasObject, startOfSaid } from './start-of-said.ts';
import { spanOf } from './token-spans.ts';
import type { WordClass } from './word-classes.ts';

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

const NOTHING: LinkedContent = { spans: [], place: 'none' };
const AFTER_BARE_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  'stop',
  'comma',
  'preposition',
  'time',
  'adverb',
  'subordinator',
  'conjunction',
]);

/** Finds what is said: the speech or clause before the cue, after it, or on both sides. */
export function linkContent(words: Words, group: VerbGroup, source: LinkedSource): LinkedContent {
  if (group.manner === 'passive') return linkAround(words, group, source);
  if (group.manner === 'participle') return linkDescribed(words, group);
  const unit = unitOf(group, source);
  const before = speechSaidBefore(words, group, source, unit);
  if (before !== null) {
    const after = speechAfter(words, group, unit);
    return { spans: [...before, ...after], place: after.length > 0 ? 'both' : 'speech-before' };
  }
  if (saysBare(words, group, source)) {
    const clause = clauseBefore(words, unit.first, group);
    if (clause.spans.length > 0) return clause;
  }
  return linkAfter(words, group, source, unit);
}

function unitOf(group: VerbGroup, source: LinkedSource): TokenRange {
  const { phrase, place } = source;
  if (phrase === null || place === 'shared') return group;
  return { first: Math.min(group.first, phrase.first), end: Math.max(group.end, phrase.end) };
}

/** “…,” she said; but not: On “Meet the Press,” she said taxes must fall. */
function speechSaidBefore(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  unit: TokenRange,
): Span[] | null {
  const index = speechBefore(words, unit.first, group.floor);
  if (index === null || source.place === 'shared') return null;
  const speech = words.speeches[index]!;
  const saysElsewhere = source.place !== 'after' && hasObject(words, group);
  if (speech.firstToken > group.floor && saysElsewhere) return null;
  const last = { start: startOfMixed(words, speech, group.floor), end: speech.quotation.end };
  return [...speechesRunningInto(words, index), last];
}

/** What goes on after “…,” she said: in the same sentence, in the next ones. */
function speechAfter(words: Words, group: VerbGroup, unit: TokenRange): Span[] {
  const opening = speechWithin(words, unit.end, group.ceiling);
  const inSentence = opening === null ? [] : speechFrom(words, opening);
  const last =
    opening === null ? undefined : words.speeches[words.speechOf[opening]! + inSentence.length - 1];
  if (last?.quotation.isContinued === true || inSentence.length > 1) return inSentence;
  const sentence = words.sentenceOf[last === undefined ? group.head : last.endToken - 1]!;
  return [...inSentence, ...speechGoingOn(words, sentence)];
}

/** "…, she said on Monday.": nothing behind the verb can be what is said. */
function saysBare(words: Words, group: VerbGroup, { place }: LinkedSource): boolean {
  const next = group.end < group.ceiling ? words.classes[group.end]! : 'stop';
  return place === 'after' || (place === 'before' && AFTER_BARE_VERB.has(next));
}

/** The budget would fail, he said. */
function clauseBefore(words: Words, first: number, group: VerbGroup): LinkedContent {
  const comma = first - 1;
  if (comma <= group.floor || words.classes[comma] !== 'comma') return NOTHING;
  if (isIntroduction(words, group.floor, comma)) return NOTHING;
  return { spans: [spanOf(words, { first: group.floor, end: comma })], place: 'clause-before' };
}

/** "In Iowa, she said": what stands before the comma only sets the scene. */
function isIntroduction(words: Words, floor: number, comma: number): boolean {
  const first = words.classes[floor]!;
  const opens =
    first === 'preposition' ||
    first === 'subordinator' ||
    first === 'adverb' ||
    first === 'time' ||
    first === 'conjunction';
  if (!opens) return false;
  for (let at = floor; at < comma; at++) {
    const found = words.classes[at]!;
    if (found === 'comma' || found === 'be' || found === 'modal') return false;
  }
  return true;
}

function linkAfter(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  unit: TokenRange,
): LinkedContent {
  const at = startOfSaid(words, group, source, unit);
  const mark = at < group.ceiling ? words.classes[at]! : 'stop';
  const isMark = mark === 'comma' || mark === 'colon' || mark === 'dash' || mark === 'stop';
  const opening = isMark ? at + 1 : at;
  const isNextSentence = mark === 'colon' && opening >= group.ceiling;
  if (opensSpeech(words, opening) && (opening < group.ceiling || isNextSentence)) {
    const speech = words.speeches[words.speechOf[opening]!]!;
    const closes = isNextSentence || speech.endToken >= group.ceiling - 1;
    if (closes || isMark) return speechOnwards(words, opening);
  }
  if (mark === 'comma' && standsAside(words, group)) {
    const aside = clauseFrom(words, opening, group);
    if (aside.length > 0) return { spans: aside, place: 'clause-after' };
  }
  if (isMark && mark !== 'colon') return NOTHING;
  const spans = clauseFrom(words, isMark ? at + 1 : at, group);
  return spans.length > 0 ? { spans, place: 'clause-after' } : NOTHING;
}

/** "As Smith noted, the tax fell." */
function standsAside({ tokens }: Words, { floor }: VerbGroup): boolean {
  return tokens[floor]!.lower === 'as';
}

function speechOnwards(words: Words, opening: number): LinkedContent {
  const spans = speechFrom(words, opening);
  const { endToken, quotation } = words.speeches[words.speechOf[opening]! + spans.length - 1]!;
  const isOver = quotation.isContinued || spans.length > 1;
  const more = isOver ? [] : speechGoingOn(words, words.sentenceOf[endToken - 1]!);
  return { spans: [...spans, ...more], place: 'speech-after' };
}

function clauseFrom(words: Words, first: number, group: VerbGroup): Span[] {
  const end = findClauseEnd(words, first, group.ceiling, group);
  if (end <= first) return [];
  const last = words.speechOf[end - 1]!;
  const speech = last === -1 ? undefined : words.speeches[last];
  const { start } = words.tokens[first]!;
  const isRunningOn = speech !== undefined && speech.endToken > end;
  return [{ start, end: isRunningOn ? speech.quotation.end : words.tokens[end - 1]!.end }];
}

/** "The bill is expected to pass": subject and complement are what is said. */
function linkAround(words: Words, group: VerbGroup, source: LinkedSource): LinkedContent {
  const subject = addresses(group) ? null : nounPhraseBefore(words, group.first, group.floor);
  const from = source.phrase === null ? group.end : source.phrase.end;
  const after = clauseFrom(words, from, group);
  const spans = subject === null ? after : [spanOf(words, subject), ...after];
  return spans.length > 0 ? { spans, place: 'around' } : NOTHING;
}

/** "a claim rejected by the court" */
function linkDescribed(words: Words, group: VerbGroup): LinkedContent {
  const subject = nounPhraseBefore(words, group.first, group.floor);
  return subject === null ? NOTHING : { spans: [spanOf(words, subject)], place: 'around' };
}

import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import type { Span } from '../../../../domain/span.ts';
import type { TextSentence, Token } from '../../../1-sentences/annotated-text.ts';
import { type Nearby, note, type Prominence } from './discourse.ts';
import { describesAnother, isHeadOfSource } from './place-in-phrase.ts';
import { type Meant, type NamedMention, type Referent, somebody, standFor } from './referent.ts';
import { type Bodies, isBodyPhrase, resolveBody } from './resolve-body.ts';
import { type PronounKind, resolvePronoun } from './resolve-pronoun.ts';
import { resolveRelative } from './resolve-relative.ts';
import { resolveRole, type RoleBearers } from './resolve-role.ts';
import { readRolePhrase } from './role-phrase.ts';
import type { SourceWords, SpeechPositions } from './speech-positions.ts';
import { type StandInKind, standInKind } from './stand-in-kinds.ts';
import { unnamedSpeaker } from './unnamed-speaker.ts';

/** What is known while the article is read from its beginning. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly mentions: readonly NamedMention[];
  /** Whom a short name may mean that several share. */
  readonly bearersOfName: (referent: Referent) => readonly Referent[];
  readonly bearers: RoleBearers;
  readonly bodies: Bodies;
  readonly speech: SpeechPositions;
  readonly seen: Set<Referent>;
  /** Who speaks, by where the words of the source begin. */
  readonly speakers: Map<number, Referent>;
  /** The first mention not read yet. */
  next: number;
}

/** A token of the article, and whom its sentence and those before it name. */
interface Place {
  readonly at: number;
  readonly sentence: TextSentence;
  /** The sentence's place in the article. */
  readonly index: number;
  readonly nearby: Nearby;
}

/** Something that is resolved, and the words that stand for it. */
interface Resolved {
  readonly meant: Meant;
  readonly span: Span;
  readonly kind: 'role' | 'pronoun';
}

/** Resolves the pronouns and roles of one sentence, and notes whom it names. */
export function readSentence(
  reading: Reading,
  sentence: TextSentence,
  index: number,
  nearby: Nearby,
): void {
  const { tokens, mentions, speech } = reading;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { start, lower } = tokens[at]!;
    const isNamed = (mentions[reading.next]?.start ?? Infinity) <= start;
    const kind = standInKind(lower);
    const isSource = speech.beginsSource(start);
    if (!isNamed && kind === undefined && !isSource) continue;
    const place = { at, sentence, index, nearby };
    if (isNamed) readNames(reading, place);
    const found = kind === undefined ? null : readStandIn(reading, place, kind);
    if (found !== null) take(reading, place, found);
    else if (isSource) readUnnamedSpeaker(reading, place);
  }
}

function readStandIn(reading: Reading, place: Place, kind: StandInKind): Resolved | null {
  switch (kind) {
    case 'the':
      return readRole(reading, place) ?? readBody(reading, place);
    case 'relative':
      return readRelative(reading, place);
    default:
      return readPronoun(reading, place, kind);
  }
}

/** Takes note of what is named up to this token. */
function readNames(reading: Reading, { at, index, nearby: [here] }: Place): void {
  const { start } = reading.tokens[at]!;
  for (; reading.next < reading.mentions.length; reading.next++) {
    const mention = reading.mentions[reading.next]!;
    if (mention.start > start) return;
    const { referent } = mention;
    reading.seen.add(referent);
    reading.bodies.namedIn.set(referent, index);
    const source = reading.speech.sourceAt(mention.start);
    const isSpeaker = source !== null && isHeadOfSource(reading.text, source, mention);
    if (isSpeaker) reading.speakers.set(source.start, referent);
    if (here === undefined || reading.speech.isQuoted(mention.start)) continue;
    if (describesAnother(reading.tokens, at, mention)) continue;
    note(here, referent, prominenceAt(reading, mention.start, isSpeaker ? source : null));
  }
}

function prominenceAt(
  { speech }: Reading,
  position: number,
  speaker: SourceWords | null,
): Prominence {
  if (speech.isSaid(position)) return 'is spoken of';
  return speaker === null || speaker.isAsking ? 'is named' : 'speaks';
}

/** "A spokesman for Holt" speaks, not Holt: "he" behind it means nobody the article names. */
function readUnnamedSpeaker(reading: Reading, { at, nearby: [here] }: Place): void {
  const { tokens, speech, text, mentions } = reading;
  const { start } = tokens[at]!;
  const source = speech.sourceAt(start);
  if (here === undefined || source === null) return;
  for (let next = reading.next; mentions[next] !== undefined; next++) {
    if (mentions[next]!.start >= source.end) break;
    if (isHeadOfSource(text, source, mentions[next]!)) return;
  }
  const gender = unnamedSpeaker(tokens, at, source);
  if (gender !== null) note(here, somebody(gender), prominenceAt(reading, start, source));
}

function readPronoun(reading: Reading, { at, nearby }: Place, kind: PronounKind): Resolved | null {
  const { start, lower } = reading.tokens[at]!;
  if (reading.speech.isQuoted(start)) return null;
  const [word = ''] = lower.split("'");
  const end = start + word.length;
  // Elsewhere "it" and "they" mostly stand for things.
  if ((kind === 'it' || kind === 'they') && !isWholeSource(reading, { start, end })) return null;
  const meant = resolvePronoun(kind, nearby, reading.bearersOfName, whomItDescribes(reading, at));
  if (meant === null) return null;
  if (kind === 'female' || kind === 'male') meant.referent.gender = kind;
  return { meant, span: { start, end }, kind: 'pronoun' };
}

/** "Holt, whom he admires": he is not Holt. */
function whomItDescribes({ tokens, mentions, next }: Reading, at: number): Referent | null {
  const previous = tokens[at - 1]?.lower;
  return previous === 'whom' || previous === 'who' ? (mentions[next - 1]?.referent ?? null) : null;
}

function readRole(reading: Reading, { at, sentence, nearby }: Place): Resolved | null {
  const role = readRolePhrase(reading.tokens, at, sentence.endToken, reading.gazetteer);
  if (role === null) return null;
  // "the Republican" may describe what follows.
  if (role.office === null && !isWholeSource(reading, role)) return null;
  const meant = resolveRole(role, reading.bearers, nearby, reading.seen);
  return meant === null ? null : { meant, span: role, kind: 'role' };
}

function readBody({ tokens, bodies }: Reading, { at, index, nearby }: Place): Resolved | null {
  if (!isBodyPhrase(tokens, at)) return null;
  const word = tokens[at + 1]!;
  const meant = resolveBody(word.lower, index, bodies, nearby);
  if (meant === null) return null;
  return { meant, span: { start: tokens[at]!.start, end: word.end }, kind: 'role' };
}

function readRelative(reading: Reading, { at }: Place): Resolved | null {
  const { start, end, lower } = reading.tokens[at]!;
  if (!isWholeSource(reading, { start, end })) return null;
  const meant = resolveRelative(reading.text, start, lower, reading.mentions, reading.next);
  return meant === null ? null : { meant, span: { start, end }, kind: 'pronoun' };
}

function isWholeSource({ speech }: Reading, { start, end }: Span): boolean {
  const source = speech.sourceAt(start);
  return source !== null && source.start === start && source.end === end;
}

function take(
  reading: Reading,
  { index, nearby: [here] }: Place,
  { meant, span, kind }: Resolved,
): void {
  standFor(meant, span, kind);
  const { referent } = meant;
  reading.bodies.namedIn.set(referent, index);
  const source = reading.speech.sourceAt(span.start);
  const isSpeaker = source !== null && source.start === span.start && source.end >= span.end;
  if (isSpeaker) reading.speakers.set(source.start, referent);
  if (here === undefined || reading.speech.isQuoted(span.start)) return;
  note(here, referent, prominenceAt(reading, span.start, isSpeaker ? source : null));
}

import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { NOUN_LIKE, VERB_READINGS, type VerbReading } from './cue-verbs.ts';
import { findSpeeches, type Speech } from './find-speeches.ts';
import { standsAsVerb } from './stands-as-verb.ts';
import type { NameTag } from '../tags.ts';
import { classOf, type WordClass } from './word-classes.ts';

/** The tokens with what each does in its clause: what all rules of this folder read. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly names: readonly NameTag[];
  /** The index of the name a token is part of, in `names`; -1 where it is of none. */
  readonly nameOf: Int32Array;
  /** The cue verb a token is a form of, `null` where it is none or stands as a noun. */
  readonly verbs: readonly (VerbReading | null)[];
  /** The index of the speech a token stands in, in `speeches`; -1 outside of speech. */
  readonly speechOf: Int32Array;
  readonly speeches: readonly Speech[];
  /** The index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly TextSentence[];
}

/** Reads every token's word class, verb and place in speech. */
export function* readWords(annotated: AnnotatedText, names: readonly NameTag[]): Slices<Words> {
  const { article, tokens, sentences } = annotated;
  const nameOf = readNames(tokens, names);
  const classes: WordClass[] = tokens.map(() => 'mark');
  const verbs: (VerbReading | null)[] = tokens.map(() => null);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  yield* sliceBySlice(sentences, (sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      sentenceOf[at] = index;
      classes[at] = isPluralPossessive(tokens, at, sentence)
        ? 'possessive'
        : classOf(tokens[at]!, startsSentence(tokens, classes, at, sentence), nameOf[at] !== -1);
    }
    readVerbs(tokens, classes, verbs, sentence);
  });
  const { speeches, speechOf } = findSpeeches(annotated);
  return {
    text: article.text,
    tokens,
    classes,
    verbs,
    names,
    nameOf,
    speechOf,
    speeches,
    sentenceOf,
    sentences,
  };
}

function readNames(tokens: readonly Token[], names: readonly NameTag[]): Int32Array {
  const nameOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  names.forEach(({ start, end }, index) => {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    while (at < tokens.length && tokens[at]!.start < end) nameOf[at++] = index;
  });
  return nameOf;
}

/** "the workers' rights": an apostrophe glued to an s, with a word after it. */
function isPluralPossessive(
  tokens: readonly Token[],
  at: number,
  { firstToken, endToken }: TextSentence,
): boolean {
  const token = tokens[at]!;
  if (token.lower !== "'" || at === firstToken || at + 1 >= endToken) return false;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  return (
    before.end === token.start &&
    before.lower.endsWith('s') &&
    after.kind === 'word' &&
    after.start > token.end
  );
}

function startsSentence(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  sentence: TextSentence,
): boolean {
  if (at === sentence.firstToken) return true;
  const before = classes[at - 1];
  return (
    before === 'quote' ||
    before === 'colon' ||
    (before === 'dash' && tokens[at - 1]!.end < tokens[at]!.start)
  );
}

function readVerbs(
  tokens: readonly Token[],
  classes: WordClass[],
  verbs: (VerbReading | null)[],
  { firstToken, endToken }: TextSentence,
): void {
  for (let at = firstToken; at < endToken; at++) {
    const reading = VERB_READINGS.get(tokens[at]!.lower);
    if (reading === undefined || classes[at] === 'name') continue;
    let before = at - 1;
    while (before >= firstToken && classes[before] === 'adverb') before--;
    const previous = before < firstToken ? null : classes[before]!;
    const isVerb = standsAsVerb(
      reading,
      previous,
      tokens[before],
      nextClass(tokens, classes, at, endToken),
    );
    if (isVerb) verbs[at] = reading;
    classes[at] = isVerb
      ? reading.forms[0] === 'gerund'
        ? 'gerund'
        : 'verb'
      : nounReading(reading);
  }
}

/** The class of the next word; verbs are read from left to right, so one that is always a verb counts as such. */
function nextClass(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  end: number,
): WordClass {
  if (at + 1 >= end) return 'stop';
  const verb = VERB_READINGS.get(tokens[at + 1]!.lower)?.verb;
  return verb !== undefined && !NOUN_LIKE.has(verb) ? 'verb' : classes[at + 1]!;
}

function nounReading(reading: VerbReading): WordClass {
  return reading.forms[0] === 'past' ? 'participle' : 'noun';
}

/** Whether the token stands as a cue verb. */
export function isCueVerb({ verbs }: Words, at: number): boolean {
  const verb = verbs[at];
  return verb !== undefined && verb !== null;
}

import { contains } from '../../domain/span.ts';
import type {
  AnnotatedText,
  Quotation,
  TextSentence,
  Token,
} from '../1-sentences/annotated-text.ts';
import { NOUN_LIKE, VERB_READINGS, type VerbReading } from './cue-verbs.ts';
import type { NameTag } from './tags.ts';
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

/** A quotation long enough to be something said, with the tokens it covers, marks included. */
export interface Speech {
  readonly quotation: Quotation;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Fewer words between marks, without a capital or a stop, are words held with tongs. */
const FEWEST_WORDS_OF_SPEECH = 4;

const LONGEST_TITLE = 8;
/** “Meet the Press,” is a name, not something said. */
const TITLE =
  /^\s*\p{Lu}[\p{L}\p{N}’'.-]*(?:\s+(?:(?:of|the|and|in|on|to|a|an|for|with|at|from|&)\s+)*\p{Lu}[\p{L}\p{N}’'.-]*)+,?\s*$/u;

/** Reads every token's word class, verb and place in speech. */
export function readWords(
  { article, tokens, sentences, quotations }: AnnotatedText,
  names: readonly NameTag[],
): Words {
  const nameOf = readNames(tokens, names);
  const classes: WordClass[] = new Array<WordClass>(tokens.length).fill('mark');
  const verbs: (VerbReading | null)[] = new Array<VerbReading | null>(tokens.length).fill(null);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      sentenceOf[at] = index;
      classes[at] = isPluralPossessive(tokens, at, sentence)
        ? 'possessive'
        : classOf(tokens[at]!, startsSentence(tokens, classes, at, sentence), nameOf[at] !== -1);
    }
    readVerbs(tokens, classes, verbs, sentence);
  });
  const { speeches, speechOf } = findSpeeches(article.text, tokens, quotations);
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
    const isVerb = standsAsVerb(reading, previous, tokens[before], classes[at + 1] ?? 'stop');
    if (isVerb) verbs[at] = reading;
    classes[at] = isVerb
      ? reading.forms[0] === 'gerund'
        ? 'gerund'
        : 'verb'
      : nounReading(reading);
  }
}

function nounReading(reading: VerbReading): WordClass {
  return reading.forms[0] === 'past' ? 'participle' : 'noun';
}

const BEFORE_NOUNS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'possessive',
  'number',
]);
const BEFORE_BASE_FORMS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'modal',
  'to',
  'do',
  'not',
  'pronoun',
  'relative',
  'that',
]);
const OPENS_COMPLEMENT: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'possessive',
  'pronoun',
  'that',
  'name',
  'quote',
  'to',
  'colon',
]);

/** What follows a noun, but no verb: "Mexican voices quietly welcome", "peace talks could". */
const NEVER_AFTER_VERBS: ReadonlySet<WordClass> = new Set<WordClass>([
  'adverb',
  'modal',
  'be',
  'have',
  'do',
  'verb',
]);
const AFTER_SUBJECTS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'closing',
  'comma',
  'quote',
]);

/** Whether a form stands as a verb, judged by its neighbours: "critics claim", but "the claim". */
function standsAsVerb(
  { verb, forms }: VerbReading,
  previous: WordClass | null,
  before: Token | undefined,
  next: WordClass,
): boolean {
  const isBeforeNoun = next === 'noun' || next === 'name' || next === 'number';
  if (forms.includes('gerund')) return !BEFORE_NOUNS.has(previous);
  if (forms.includes('past') || forms.includes('participle')) {
    if (!forms.includes('base')) return !(BEFORE_NOUNS.has(previous) && isBeforeNoun);
  }
  if (!NOUN_LIKE.has(verb) && !BEFORE_NOUNS.has(previous)) return true;
  if (forms.includes('third')) {
    if (previous === 'pronoun' || previous === 'relative' || previous === 'that') return true;
    if (previous === 'name') return !NEVER_AFTER_VERBS.has(next);
    return AFTER_SUBJECTS.has(previous) && OPENS_COMPLEMENT.has(next);
  }
  if (BEFORE_BASE_FORMS.has(previous)) return true;
  const isAfterPlural =
    (previous === 'noun' || previous === 'name') && before?.lower.endsWith('s') === true;
  return isAfterPlural && next !== 'verb' && next !== 'be';
}

function findSpeeches(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): { speeches: Speech[]; speechOf: Int32Array } {
  const speeches: Speech[] = [];
  const speechOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const quotation of quotations) {
    const outer = speeches.at(-1)?.quotation;
    if (outer !== undefined && contains(outer, quotation)) continue;
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    const firstToken = at;
    let endToken = at;
    let words = 0;
    while (endToken < tokens.length && tokens[endToken]!.start < quotation.end) {
      if (tokens[endToken]!.kind !== 'mark') words++;
      endToken++;
    }
    if (!isSpeech(text, quotation, words)) continue;
    speechOf.fill(speeches.length, firstToken, endToken);
    speeches.push({ quotation, firstToken, endToken });
    at = endToken;
  }
  return { speeches, speechOf };
}

function isSpeech(text: string, { inner, isContinued }: Quotation, words: number): boolean {
  if (isContinued) return true;
  if (words <= LONGEST_TITLE && TITLE.test(text.slice(inner.start, inner.end))) return false;
  if (words >= FEWEST_WORDS_OF_SPEECH) return true;
  return (
    words > 0 && /[.,!?…]\s*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))
  );
}

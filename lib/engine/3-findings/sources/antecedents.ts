import { firstIndex } from '../../../domain/first-index.ts';
import { overlaps } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { firstTokenFrom } from '../../1-sentences/tokens-in.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { classOf, startsCapital, type WordClass } from '../../2-tags/attributions/word-classes.ts';
import { type ActorMention, mentionsIn } from './mentions-by-position.ts';
import { type SourceNoun, sourceNoun } from './source-nouns.ts';

/** Words that stand for others, by where those others stand. */
const RELATIVE = wordTable('who which that whom whose');
const PLURAL = wordTable('they them their theirs themselves');
const THING = wordTable('it its itself');

const MANY: ReadonlySet<SourceNoun> = new Set<SourceNoun>([
  'people',
  'public',
  'bodies',
  'offices',
]);
const PERSONS: ReadonlySet<SourceNoun> = new Set<SourceNoun>([
  ...MANY,
  'voice',
  'office',
  'kin',
  'insider',
  'person',
  'circle',
]);
const THINGS: ReadonlySet<SourceNoun> = new Set<SourceNoun>(['document', 'body', 'circle']);
/** "who" and "which" stand close to what they stand for. */
const WORDS_BACK = 14;
/** A noun phrase begins behind one of these. */
const BEFORE_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  'preposition',
  'conjunction',
  'subordinator',
  'to',
  'that',
  'be',
  'have',
  'do',
  'modal',
  'verb',
  'comma',
  'stop',
  'colon',
  'dash',
  'quote',
  'opening',
  'closing',
  'pronoun',
]);

/** Whether the words are one that stands for others: "who", "they", "it". */
export function standsForOthers(tokens: readonly Token[]): boolean {
  const word = bareWord(tokens);
  return word !== null && (RELATIVE.has(word) || PLURAL.has(word) || THING.has(word));
}

/** "they" of "they've". */
export function bareWord(tokens: readonly Token[]): string | null {
  return tokens.length === 1 ? tokens[0]!.lower.replace(/'.*$/, '') : null;
}

/**
 * The words that a "who", "they" or "it" most likely stands for: what stands right before a
 * relative; else what its sentence, or the one before, first speaks of. `null` where nothing fits.
 */
export function antecedentOf(
  { tokens, sentences }: AnnotatedText,
  mentions: readonly ActorMention[],
  word: Token,
): readonly Token[] | null {
  const at = firstTokenFrom(tokens, word.start);
  const index = firstIndex(sentences.length, (each) => sentences[each]!.end > word.start);
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const bare = bareWord([word])!;
  const fits = fitterOf(tokens, mentions, bare);
  if (RELATIVE.has(bare)) {
    for (let back = at - 1; back >= Math.max(sentence.firstToken, at - WORDS_BACK); back--) {
      if (fits(back)) return phraseTo(tokens, back, sentence.firstToken);
    }
    return null;
  }
  const before = sentences[index - 1];
  return (
    firstFit(tokens, fits, sentence.firstToken, at) ??
    (before === undefined ? null : firstFit(tokens, fits, before.firstToken, before.endToken))
  );
}

function firstFit(
  tokens: readonly Token[],
  fits: (at: number) => boolean,
  first: number,
  end: number,
): readonly Token[] | null {
  for (let at = first; at < end; at++) if (fits(at)) return phraseTo(tokens, at, first);
  return null;
}

/** Tells whether the token may be the head of what the word stands for. */
function fitterOf(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  word: string,
): (at: number) => boolean {
  return (at) => {
    const token = tokens[at]!;
    if (token.kind !== 'word' || tokens[at + 1]?.lower === "'s") return false;
    const next = tokens[at + 1];
    const noun = sourceNoun(token.lower);
    const isHead = next === undefined || sourceNoun(next.lower) === null || next.kind === 'mark';
    const mention = mentionsIn(mentions, token).findLast(
      (each) => overlaps(each, token) && each.kind === 'name' && each.end === token.end,
    );
    const type = mention?.actor.type;
    if (word === 'who' || word === 'whom')
      return (
        type === 'person' || type === 'group' || (isHead && noun !== null && PERSONS.has(noun))
      );
    if (PLURAL.has(word))
      return (
        type === 'group' ||
        (isHead && noun !== null && (MANY.has(noun) || isPlural(token, noun))) ||
        (type === 'person' && isPair(tokens, mentions, at))
      );
    return (
      type === 'organization' ||
      type === 'place' ||
      (isHead && noun !== null && THINGS.has(noun)) ||
      (RELATIVE.has(word) && isHead && noun !== null)
    );
  };
}

function isPlural({ lower, text }: Token, noun: SourceNoun): boolean {
  const isManyFold = noun === 'document' || noun === 'insider' || noun === 'voice';
  return isManyFold && lower.endsWith('s') && !startsCapital(text);
}

/** "Ortiz and Bell": a name that another follows by "and". */
function isPair(tokens: readonly Token[], mentions: readonly ActorMention[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'and') return false;
  const next = tokens[at + 2];
  return (
    next !== undefined && mentionsIn(mentions, next).some(({ actor }) => actor.type === 'person')
  );
}

/** The noun phrase that ends in the token. */
function phraseTo(tokens: readonly Token[], last: number, floor: number): readonly Token[] {
  let first = last;
  while (first > floor && !BEFORE_PHRASE.has(classOf(tokens[first - 1]!, false, false))) first--;
  return tokens.slice(first, last + 1);
}

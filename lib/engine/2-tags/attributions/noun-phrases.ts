import type { WordClass } from './word-classes.ts';
import { FOLLOWS_HEAD } from './speaker-words.ts';
import type { Words } from './read-words.ts';

/** A run of tokens, `end` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const HEADS: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'number']);
/** What makes of "to" a preposition: "sources close to the matter". */
const OPENS_PHRASE: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'possessive',
  'name',
]);
/** "(R-IN)": longer brackets are asides, not part of a name. */
const LONGEST_BRACKET = 8;
/** Nobody is introduced with more words than this. */
const LONGEST_PHRASE = 30;

/** The noun phrase that ends right before the token `end`, searched back to `floor`; `null` where there is none. */
export function nounPhraseBefore(words: Words, end: number, floor: number): TokenRange | null {
  const { classes } = words;
  const isPlaced = end - 2 >= floor && /^(?:there|here)$/.test(words.tokens[end - 1]!.lower);
  const last = isPlaced && HEADS.has(classes[end - 2]!) ? end - 2 : end - 1;
  if (last < floor) return null;
  const lastClass = classes[last]!;
  if (lastClass === 'pronoun' || lastClass === 'relative' || lastClass === 'that') {
    return { first: last, end };
  }
  if (
    !HEADS.has(lastClass) &&
    lastClass !== 'closing' &&
    lastClass !== 'determiner' &&
    lastClass !== 'time'
  )
    return null;
  let first = last + 1;
  const limit = Math.max(floor, end - LONGEST_PHRASE);
  while (first > limit) {
    const step = stepsBack(words, first - 1, last + 1, limit);
    if (step === 0) break;
    first -= step;
  }
  while (first < end && isLooseStart(classes[first]!)) first++;
  return first < end && hasHead(words, first, end) ? { first, end } : null;
}

function hasHead(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const found = words.classes[at]!;
    if (HEADS.has(found) || found === 'determiner' || found === 'possessive') return true;
  }
  return false;
}

function isLooseStart(found: WordClass): boolean {
  return (
    found === 'preposition' ||
    found === 'to' ||
    found === 'conjunction' ||
    found === 'adverb' ||
    found === 'comma' ||
    found === 'time' ||
    found === 'participle'
  );
}

/** How many tokens the phrase grows to the left at `at`; 0 where it begins. */
function stepsBack(words: Words, at: number, end: number, floor: number): number {
  const { classes } = words;
  const previous = at > floor ? classes[at - 1]! : null;
  const next = at + 1 < end ? classes[at + 1]! : null;
  switch (classes[at]) {
    case 'noun':
    case 'name':
    case 'number':
    case 'possessive':
    case 'time':
      return 1;
    case 'determiner':
      return next === 'pronoun' ? 0 : 1;
    case 'verb':
      return previous === 'noun' && FOLLOWS_HEAD.has(words.tokens[at]!.lower) ? 1 : 0;
    case 'participle':
    case 'adverb':
      if (previous === 'noun' && FOLLOWS_HEAD.has(words.tokens[at]!.lower)) return 1;
      return previous === 'determiner' || previous === 'possessive' || previous === 'adverb'
        ? 1
        : 0;
    case 'gerund':
      return next === 'noun' && (previous === 'determiner' || previous === 'noun') ? 1 : 0;
    case 'to':
    case 'preposition':
      if (classes[at] === 'to' && !OPENS_PHRASE.has(next)) return 0;
      // "people briefed on the plan"
      if (at > floor && FOLLOWS_HEAD.has(words.tokens[at - 1]!.lower)) return 1;
      return previous !== null &&
        (HEADS.has(previous) ||
          previous === 'determiner' ||
          previous === 'pronoun' ||
          previous === 'closing') &&
        !isBareTime(words, at + 1)
        ? 1
        : 0;
    case 'conjunction':
      return next === 'name' && previous === 'name' && words.tokens[at]!.lower !== 'but' ? 1 : 0;
    case 'comma':
      return next === 'name' && previous === 'name' && endsInList(words, at, end) ? 1 : 0;
    case 'closing':
      return bracketLength(words, at, floor);
    default:
      return 0;
  }
}

function isBareTime(words: Words, at: number): boolean {
  return (
    words.classes[at] === 'time' ||
    (words.classes[at] === 'number' && words.classes[at + 1] === 'name')
  );
}

/** Clinton, Sanders and O'Malley. */
function endsInList(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (words.classes[at] === 'conjunction') return true;
  return false;
}

function bracketLength(words: Words, closing: number, floor: number): number {
  for (let at = closing; at >= Math.max(floor, closing - LONGEST_BRACKET); at--) {
    if (words.classes[at] === 'opening') return closing - at + 1;
  }
  return 0;
}

/** The noun phrase that starts at the token `first`, searched up to `ceiling`. */
export function nounPhraseAfter(words: Words, first: number, ceiling: number): TokenRange | null {
  const { classes } = words;
  if (first >= ceiling) return null;
  const opening = classes[first]!;
  if (opening === 'pronoun' || opening === 'relative') {
    const isOf = words.tokens[first + 1]?.lower === 'of';
    if (!isOf) return { first, end: first + 1 };
  }
  let end = first;
  const limit = Math.min(ceiling, first + LONGEST_PHRASE);
  while (end < limit) {
    const step = stepsForward(words, end, first, limit);
    if (step === 0) break;
    end += step;
  }
  while (end > first && isLooseEnd(classes[end - 1]!)) end--;
  return end > first && hasHead(words, first, end) ? { first, end } : null;
}

function isLooseEnd(found: WordClass): boolean {
  return (
    found === 'preposition' ||
    found === 'conjunction' ||
    found === 'adverb' ||
    found === 'participle'
  );
}

function stepsForward(words: Words, at: number, first: number, limit: number): number {
  const { classes } = words;
  const next = at + 1 < limit ? classes[at + 1]! : null;
  const previous = at > first ? classes[at - 1]! : null;
  switch (classes[at]) {
    case 'noun':
    case 'name':
    case 'number':
    case 'possessive':
      return 1;
    case 'determiner':
      return previous === null ||
        previous === 'preposition' ||
        previous === 'determiner' ||
        previous === 'conjunction'
        ? 1
        : 0;
    case 'pronoun':
      return previous === null ? 1 : 0;
    case 'participle':
    case 'adverb':
      return previous === 'determiner' || previous === 'possessive' ? 1 : 0;
    case 'gerund':
      return previous === 'determiner' || previous === 'noun' ? 1 : 0;
    case 'preposition':
      return next !== null && isPostmodifier(words, at, previous, next) ? 1 : 0;
    case 'conjunction':
      return next === 'name' && previous === 'name' ? 1 : 0;
    case 'opening':
      return closingLength(words, at, limit);
    default:
      return 0;
  }
}

/** "director of the agency", "a professor at Yale"; but "said Smith in Washington". */
function isPostmodifier(
  words: Words,
  at: number,
  previous: WordClass | null,
  next: WordClass,
): boolean {
  if (next === 'time' || next === 'gerund') return false;
  if (words.tokens[at]!.lower === 'of') return true;
  return previous === 'noun' && (HEADS.has(next) || next === 'determiner' || next === 'possessive');
}

function closingLength(words: Words, opening: number, limit: number): number {
  for (let at = opening; at < Math.min(limit, opening + LONGEST_BRACKET); at++) {
    if (words.classes[at] === 'closing') return at - opening + 1;
  }
  return 0;
}

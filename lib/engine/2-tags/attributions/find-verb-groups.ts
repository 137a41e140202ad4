import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import { reachAround } from './reach.ts';
import type { Words } from './read-words.ts';
import type { WordClass } from './word-classes.ts';
import type { TokenRange } from './noun-phrases.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** A cue verb with its auxiliaries and adverbs: "has repeatedly said", "declined to say". */
export interface VerbGroup extends TokenRange {
  /** The token of the verb itself. */
  readonly head: number;
  readonly verb: string;
  readonly manner:
    | 'active'
    | 'passive'
    | 'progressive'
    | 'gerund'
    | 'infinitive'
    | 'modal'
    | 'participle'
    | 'base';
  readonly isNegated: boolean;
  /** Tokens of the same sentence: where source and content are looked for. */
  readonly floor: number;
  readonly ceiling: number;
}

/** Verbs that lend their subject to an infinitive: "declined to say". */
const LENDERS = wordTable(
  'declined declines refused refuses continued continues went seemed seems appeared appears used tried began vowed',
);

/** Verbs that say how their subject looks, and not to whom: "the plan seems sound". */
const RAISING = new Set(['seem', 'appear']);

/** Every cue verb outside of speech, in reading order. */
export function findVerbGroups(words: Words): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let head = 0; head < words.tokens.length; head++) {
    const reading = words.verbs[head];
    if (reading === null || reading === undefined || words.speechOf[head] !== -1) continue;
    const sentence = words.sentences[words.sentenceOf[head]!];
    if (sentence === undefined || !holdsStatements(sentence.block)) continue;
    if (asksItself(words, sentence.endToken)) continue;
    const { floor, ceiling } = reachAround(sentence, head);
    groups.push(readGroup(words, head, floor, ceiling));
  }
  return groups;
}

/** "Could anybody be expected to pay?": what the article asks, nobody says. */
function asksItself({ tokens, speechOf }: Words, endToken: number): boolean {
  return tokens[endToken - 1]!.text === '?' && speechOf[endToken - 1] === -1;
}

function readGroup(words: Words, head: number, floor: number, ceiling: number): VerbGroup {
  const { classes, tokens } = words;
  const reading = words.verbs[head]!;
  let first = head;
  let isNegated = false;
  let firstAuxiliary: string | null = null;
  let hasTo = false;
  while (first > floor && words.speechOf[first - 1] === -1) {
    const before = classes[first - 1]!;
    if (before === 'not') isNegated = true;
    else if (before === 'be' || before === 'have' || before === 'do' || before === 'modal') {
      firstAuxiliary ??= before;
      if (tokens[first - 1]!.lower.endsWith("n't")) isNegated = true;
    } else if (before === 'to' && firstAuxiliary !== 'be') hasTo = true;
    else if (before !== 'adverb') break;
    first--;
    if (before === 'to') break;
  }
  while (first < head && classes[first] === 'adverb' && isSentenceAdverb(tokens[first]!.lower))
    first++;
  if (hasTo && first > floor && LENDERS.has(tokens[first - 1]!.lower)) {
    first--;
    hasTo = false;
    firstAuxiliary ??= 'do';
  }
  return {
    first,
    end: isPrepositional(words, head + 1, ceiling) ? head + 2 : head + 1,
    head,
    verb: reading.verb,
    manner: RAISING.has(reading.verb)
      ? 'passive'
      : mannerOf(reading.forms, firstAuxiliary, hasTo, tokens[head + 1]?.lower === 'by'),
    isNegated,
    floor,
    ceiling,
  };
}

/** Prepositions that belong to the verb before them: "warned of", "pointed to", "called for". */
const VERB_PREPOSITIONS = wordTable('about of for to with against upon over toward at');
const AFTER_PREPOSITION: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'possessive',
  'name',
  'noun',
  'pronoun',
  'number',
  'gerund',
]);

function isPrepositional(words: Words, at: number, ceiling: number): boolean {
  if (at + 1 >= ceiling || !VERB_PREPOSITIONS.has(words.tokens[at]!.lower)) return false;
  const next = words.classes[at + 1]!;
  // "vowing to protect": an infinitive, unless a noun follows: "point to past wins".
  if (words.classes[at] === 'to') {
    return (
      next === 'determiner' ||
      next === 'possessive' ||
      next === 'name' ||
      isNounPhrase(words, at + 1)
    );
  }
  return AFTER_PREPOSITION.has(next);
}

/** "past wins", but not "protect". */
function isNounPhrase({ classes, tokens }: Words, at: number): boolean {
  const next = classes[at + 1];
  const isNoun = next === 'noun' || next === 'verb';
  return classes[at] === 'noun' && isNoun && tokens[at + 1]!.lower.endsWith('s');
}

const NOT_OF_THE_VERB = wordTable('yesterday today tomorrow however meanwhile there here instead');

function isSentenceAdverb(word: string): boolean {
  return NOT_OF_THE_VERB.has(word);
}

function mannerOf(
  forms: readonly string[],
  auxiliary: string | null,
  hasTo: boolean,
  isBeforeBy: boolean,
): VerbGroup['manner'] {
  if (forms.includes('gerund')) return auxiliary === 'be' ? 'progressive' : 'gerund';
  if (forms.includes('past') || forms.includes('participle')) {
    if (auxiliary === 'be') return 'passive';
    if (auxiliary === null && (isBeforeBy || !forms.includes('past'))) return 'participle';
    return 'active';
  }
  if (hasTo) return 'infinitive';
  if (auxiliary === 'modal') return 'modal';
  return forms.includes('third') || auxiliary !== null ? 'active' : 'base';
}

import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** What a token does in its clause, as far as its form tells. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'that'
  | 'to'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'time'
  | 'number'
  | 'verb'
  | 'gerund'
  | 'participle'
  | 'name'
  | 'noun'
  | 'quote'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'opening'
  | 'closing'
  | 'mark';

const CLOSED_CLASSES: Partial<Record<WordClass, string>> = {
  determiner:
    'the a an this these those some any no every each all both many several few most other another such more certain various numerous two three four five six seven eight nine ten dozens hundreds thousands half',
  possessive: "'s his her its their my your our whose",
  pronoun:
    'he she they it we i you who everyone everybody nobody someone somebody anyone nothing something others one neither either none him them us me himself herself themselves itself',
  relative: 'which whom',
  preposition:
    'of in on at by for from with about into over under during between against among through without within across toward towards upon via despite like amid near behind beyond around above below off outside inside per than throughout alongside regarding concerning including onto',
  conjunction: 'and or but nor yet & plus',
  subordinator:
    'if whether because although though while when where as since unless until once after before whereas what why how so',
  that: 'that',
  to: 'to',
  be: "is are was were be been being am isn't aren't wasn't weren't he's she's it's they're we're i'm you're that's",
  have: "has have had having hasn't haven't hadn't i've we've they've you've",
  do: "do does did doesn't don't didn't",
  modal:
    "will would can could may might must shall should won't wouldn't can't couldn't cannot shouldn't mustn't he'll she'll they'll we'll i'll i'd he'd she'd they'd",
  not: "not never n't",
  adverb:
    'also then now later again still already just even once often always soon recently repeatedly too instead however meanwhile perhaps ever only almost quite very rather well far here there further earlier long first publicly once twice yesterday today tomorrow tonight indeed thus therefore nevertheless nonetheless moreover furthermore otherwise quickly',
  time: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  verb: 'went came took made got became began won lost ran held left kept met paid brought stood sat fell grew spent led sold bought sent built broke drew hit cut rose flew gave goes comes takes makes gets becomes begins wins loses runs keeps meets pays brings stands happened followed remained',
};

const WORDS: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(CLOSED_CLASSES).flatMap(([name, list]) =>
    list.split(' ').map((word) => [word, name as WordClass] as const),
  ),
);

const MARKS: ReadonlyMap<string, WordClass> = new Map(
  Object.entries({
    quote: '" “ ” „ « » ‘ ’ \' `',
    comma: ',',
    stop: '. ! ? …',
    colon: ': ;',
    dash: '– — -- - ― •',
    opening: '( [ {',
    closing: ') ] }',
  } satisfies Partial<Record<WordClass, string>>).flatMap(([name, list]) =>
    list.split(' ').map((mark) => [mark, name as WordClass] as const),
  ),
);

/** Nouns and adjectives that look like adverbs, gerunds or participles. */
const NOUNS = wordTable(
  'family ally rally italy july assembly supply reply early daily weekly monthly friendly likely elderly homily bully anomaly monopoly only bill king thing things morning evening meeting building wing spring string nothing filing ruling hearing briefing being warning polling funding training seed need feed breed speed indeed hundred red bed united',
);

/** The class of a token by its form alone; where a sentence starts, a capital means nothing. */
export function classOf(token: Token, isSentenceStart: boolean, isName: boolean): WordClass {
  if (token.kind === 'number') return 'number';
  const known = WORDS.get(token.lower);
  if (token.kind === 'mark') {
    return (
      MARKS.get(token.text) ??
      (token.text.startsWith('-') ? 'dash' : token.text.startsWith('..') ? 'stop' : 'mark')
    );
  }
  const isCapital = startsCapital(token.text);
  if (
    known !== undefined &&
    !(isCapital && (isName || !isSentenceStart) && isNameLike(token, known))
  )
    return known;
  if (isCapital && (isName || !isSentenceStart)) return 'name';
  return openClass(token.lower);
}

/** "May" and "Will" inside a sentence are names; "He", "The" and "Monday" stay what they are. */
function isNameLike(token: Token, known: WordClass): boolean {
  return known === 'verb' || known === 'modal' || token.lower === 'us';
}

function openClass(word: string): WordClass {
  if (NOUNS.has(word) || word.length < 5) return 'noun';
  if (word.endsWith('ly')) return 'adverb';
  if (word.endsWith('ing')) return 'gerund';
  if (word.endsWith('ed')) return 'participle';
  return 'noun';
}

export function startsCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return word[0] !== word[0]!.toLowerCase();
}

const FINITE: ReadonlySet<WordClass> = new Set<WordClass>(['be', 'have', 'do', 'modal', 'verb']);

/** Whether the class is one of verbs that make a clause: "is", "will", "went". */
export function isFiniteVerb(found: WordClass): boolean {
  return FINITE.has(found);
}

import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { hash } from './hash.ts';
import { kindOfRareWord, NO_RARE_WORDS, type RareWords } from './rare-words.ts';

/**
 * Rows of the network's table by what they stand for, in order. A token is the sum of a few rows:
 * its word, the hashes of its first and last three letters, its shape, what lists know of it, and
 * where it stands. The weight file is trained for exactly this layout.
 */
export interface RowLayout {
  /** Known words, the first being "any other word". */
  readonly words: number;
  /** Kinds of words that are known, but too rare for a row of their own. */
  readonly kinds: number;
  readonly unknownWords: number;
  readonly prefixes: number;
  readonly suffixes: number;
  readonly shapes: number;
  readonly lists: number;
  readonly contexts: number;
}

const HASHED_ROWS = { unknownWords: 4096, prefixes: 2048, suffixes: 2048 } as const;

/** The layout for a vocabulary of so many words, and so many kinds of rarer ones. */
function layoutOf(words: number, kinds: number): RowLayout {
  return {
    words,
    kinds,
    ...HASHED_ROWS,
    shapes: SHAPES.length,
    lists: LISTS,
    contexts: CONTEXT_ROWS,
  };
}

/** How many rows the table has in all. */
export function rowsIn(layout: RowLayout): number {
  const { words, kinds, unknownWords, prefixes, suffixes, shapes, lists, contexts } = layout;
  return words + kinds + unknownWords + prefixes + suffixes + shapes + lists + contexts;
}

const AFFIX_LENGTH = 3;
const LISTS = 10;

// The first pattern that matches is the token's shape.
const SHAPES: readonly RegExp[] = [
  /^[^\p{L}\p{N}]+$/u, // marks
  /^\p{N}{4}$/u, // "2016"
  /^[\p{N}.,:]+$/u, // "1,000.50"
  /^\p{N}/u, // "21st"
  /^\p{Ll}+$/u, // "minister"
  /^\p{Ll}/u, // "so-called", "iPhone", "don't"
  /^\p{Lu}$/u, // "A"
  /^(?:\p{Lu}\.)+$/u, // "U.S."
  /^\p{Lu}[\p{Lu}\p{N}&]+$/u, // "NATO"
  /^\p{Lu}\p{Ll}+$/u, // "Trump"
  /^\p{Lu}\p{Ll}+-\p{Lu}/u, // "Anglo-American"
  /^\p{Lu}\p{Ll}+-/u, // "Syria-based"
  /^\p{Lu}\p{L}*\p{Lu}/u, // "McCain", "O’Neill"
  /^\p{Lu}/u, // "Gov.", "I’m"
  /^'s$|^’s$/u,
  /./su,
];

/** Where a token stands: begins a sentence × inside quotation marks × kind of block, then habits of capitals. */
export const CONTEXT = { begins: 2, depths: 3, kinds: 3, capitals: 4, shouting: 1 } as const;
export const PLACE_ROWS: number = CONTEXT.begins * CONTEXT.depths * CONTEXT.kinds;
const CONTEXT_ROWS: number = PLACE_ROWS + CONTEXT.capitals + CONTEXT.shouting;

/** The rows of a token as such, wherever it stands. */
export class TokenRows {
  readonly layout: RowLayout;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #rare: RareWords;
  readonly #lists: readonly ((token: string) => boolean)[];

  constructor(words: readonly string[], gazetteer: Gazetteer, rare: RareWords = NO_RARE_WORDS) {
    this.layout = layoutOf(words.length, rare.count);
    this.#rare = rare;
    this.#rowOf = new Map(words.map((word, row) => [word, row]));
    this.#lists = listsOf(gazetteer);
  }

  /** Row numbers of the token, in no order. */
  of(token: string): number[] {
    const { words, kinds, unknownWords, prefixes, suffixes, shapes } = this.layout;
    const plain = normalize(token);
    const rows = this.#wordRows(plain);
    let from = words + kinds + unknownWords;
    rows.push(from + (hash(plain, 0, AFFIX_LENGTH) % prefixes));
    from += prefixes;
    rows.push(from + (hash(plain, plain.length - AFFIX_LENGTH, plain.length) % suffixes));
    from += suffixes;
    rows.push(from + SHAPES.findIndex((shape) => shape.test(token)));
    from += shapes;
    this.#lists.forEach((isListed, at) => {
      if (isListed(token)) rows.push(from + at);
    });
    return rows;
  }

  /** The first row that tells where a token stands. */
  get firstContext(): number {
    return rowsIn(this.layout) - CONTEXT_ROWS;
  }

  /** A common word; or its parts ("don't", "U.S.-backed") or its kind, with a hash of the whole. */
  #wordRows(plain: string): number[] {
    const whole = this.#rowOf.get(plain);
    if (whole !== undefined) return [whole];
    const { words, kinds, unknownWords } = this.layout;
    const hashed = words + kinds + (hash(plain, 0, plain.length) % unknownWords);
    const cut = plain.endsWith("n't") ? plain.length - 3 : plain.lastIndexOf('-') + 1;
    if (cut <= 0) return [this.#rowOrKind(plain), hashed];
    const parts = [plain.slice(0, cut).replace(/-$/u, ''), plain.slice(cut)];
    return [...parts.map((part) => this.#rowOrKind(part)), hashed];
  }

  #rowOrKind(word: string): number {
    const row = this.#rowOf.get(word);
    if (row !== undefined) return row;
    const kind = kindOfRareWord(this.#rare, word);
    return kind === null ? 0 : this.layout.words + kind;
  }
}

/** Lower case, straight apostrophes, and one kind each of quotation marks and dashes. */
function normalize(token: string): string {
  const plain = token.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  if (/^[“”„«»]$/u.test(plain)) return '"';
  if (/^[–—]$|^--$/u.test(plain)) return '-';
  return plain;
}

/** What the gazetteer's lists know of a single token, as written. */
function listsOf(gazetteer: Gazetteer): ((token: string) => boolean)[] {
  const { firstNames, surnames, groups, groupAdjectives, commonWords } = gazetteer;
  const [ofPeople, ofOrganizations, ofPlaces] = [
    wordsIn(gazetteer.people),
    wordsIn(gazetteer.organizations),
    wordsIn(gazetteer.places),
  ];
  return [
    (token) => firstNames.get(token) === 'female',
    (token) => firstNames.get(token) === 'male',
    (token) => firstNames.get(token) === 'either',
    (token) => surnames.has(token),
    (token) => ofPeople.has(token),
    (token) => ofOrganizations.has(token),
    (token) => ofPlaces.has(token),
    (token) => groups.has(token),
    (token) => groupAdjectives.has(token),
    (token) => commonWords.has(token.toLowerCase()),
  ];
}

function wordsIn(names: ReadonlySet<string>): Set<string> {
  const words = [...names].flatMap((name) => name.split(' '));
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)));
}

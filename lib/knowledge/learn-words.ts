/** A text with the names people marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

/** Counts over many texts: which words are ordinary ones, and which names come back in several texts. */
export interface LearnedWords {
  readonly commonWords: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  /** Every capitalised word of the texts: keeps long lists to what the news uses. */
  readonly capitalised: ReadonlySet<string>;
}

/** A word is ordinary when it comes this often in lower case … */
const FEWEST_LOWER = 8;
/** … and this much more often than with a capital inside a sentence. */
const LOWER_SHARE = 0.8;
/** A name of one text may be a slip or somebody private. */
const FEWEST_TEXTS = 2;
const FEWEST_TEXTS_OF_SURNAME = 3;
const LONGEST_NAME = 40;
// Begins and ends with a capitalised word; marks of half a name ("Institute of") do not.
const NAME = /^(?=\p{Lu})[\p{L}.&' -]*(?<![\p{L}.&'])\p{Lu}[\p{L}.&']*$/u;

/** Learns word lists from counts over many texts; nothing of a single text is kept. */
export function learnWords(texts: readonly MarkedText[]): LearnedWords {
  const capitals = countCapitals(texts);
  const textsOf = countNames(texts);
  const isOrdinary = (word: string): boolean =>
    (capitals.lower.get(word.toLowerCase()) ?? 0) >= FEWEST_LOWER;
  const often = (kind: string, fewest: number): string[] =>
    [...(textsOf.get(kind) ?? [])]
      .filter(([name]) => !isOrdinary(name) && name.split(' ').some((word) => !isOrdinary(word)))
      .filter(([name, count]) => count >= fewest && count > 2 * others(textsOf, kind, name))
      .map(([name]) => name)
      .sort();
  return {
    commonWords: [...capitals.lower]
      .filter(
        ([word, lower]) =>
          lower >= FEWEST_LOWER && lower >= LOWER_SHARE * (lower + (capitals.upper.get(word) ?? 0)),
      )
      .map(([word]) => word)
      .sort(),
    firstNames: often('first', FEWEST_TEXTS),
    surnames: often('last', FEWEST_TEXTS_OF_SURNAME),
    organizations: often('organization', FEWEST_TEXTS),
    places: often('place', FEWEST_TEXTS),
    capitalised: capitals.seen,
  };
}

function countCapitals(texts: readonly MarkedText[]): {
  lower: Map<string, number>;
  upper: Map<string, number>;
  seen: Set<string>;
} {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  const seen = new Set<string>();
  for (const { text } of texts) {
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}’'-]*\p{L}/gu)) {
      if (/^\p{Ll}+$/u.test(word)) add(lower, word);
      else if (/^\p{Lu}/u.test(word)) {
        seen.add(word);
        if (/[\p{Ll},] $/u.test(text.slice(Math.max(0, index - 2), index)))
          add(upper, word.toLowerCase());
      }
    }
  }
  return { lower, upper, seen };
}

/** In how many texts each name is, by kind; people by their first and last words. */
function countNames(texts: readonly MarkedText[]): Map<string, Map<string, number>> {
  const textsOf = new Map<string, Map<string, number>>();
  for (const { text, names } of texts) {
    const here = new Map<string, Set<string>>();
    const note = (kind: string, name: string): void => {
      if (!NAME.test(name) || name.length > LONGEST_NAME) return;
      here.set(kind, (here.get(kind) ?? new Set()).add(name));
    };
    for (const { start, end, type } of names) {
      const name = text.slice(start, end).replaceAll('’', "'").replace(/'s$/, '').trim();
      const parts = name.split(/\s+/);
      if (type !== 'person') note(type, name);
      else if (parts.length > 1) {
        note('first', parts[0] ?? '');
        note('last', parts.at(-1) ?? '');
      }
    }
    for (const [kind, found] of here) {
      const counts = textsOf.get(kind) ?? new Map<string, number>();
      for (const name of found) add(counts, name);
      textsOf.set(kind, counts);
    }
  }
  return textsOf;
}

function others(
  textsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  kind: string,
  name: string,
): number {
  if (kind === 'first' || kind === 'last') return 0;
  let count = 0;
  for (const [other, names] of textsOf) if (other !== kind) count += names.get(name) ?? 0;
  return count;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

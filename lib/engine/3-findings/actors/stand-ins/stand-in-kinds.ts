import type { PronounKind } from './resolve-pronoun.ts';

/** What a word is that may stand for an actor, or begins what does: "the senator". */
export type StandInKind = PronounKind | 'relative' | 'the';

const WORDS: Readonly<Record<StandInKind, string>> = {
  female: 'she her hers herself',
  male: 'he him his himself',
  it: 'it its',
  they: 'they their',
  relative: 'who which',
  the: 'the',
};
/** "she'll", "they've" */
const GROWN_ON = ["'ll", "'s", "'d", "'ve", "'re"];

const KINDS: ReadonlyMap<string, StandInKind> = new Map(
  (Object.entries(WORDS) as [StandInKind, string][]).flatMap(([kind, words]) =>
    words
      .split(' ')
      .flatMap((word) => ['', ...GROWN_ON].map((verb) => [word + verb, kind] as const)),
  ),
);
/** Looked at first, for speed: most words begin with other letters. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(
  [...KINDS.keys()].map((word) => word.charCodeAt(0)),
);

/** Whether a word may stand for an actor; `undefined` for most. */
export function standInKind(lower: string): StandInKind | undefined {
  return FIRST_LETTERS.has(lower.charCodeAt(0)) ? KINDS.get(lower) : undefined;
}

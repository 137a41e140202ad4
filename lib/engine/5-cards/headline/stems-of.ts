import { wordTable } from '../../1-sentences/word-table.ts';

const SMALL_WORDS = wordTable(`
  the and for but not with from into over under after before about against that this these those their
  they them his her hers him its our your you are was were has have had will would could should may might
  can been being who whom whose which what when where while than then there here also more most some any
  all out off too new says said say just only even still very amid among between during since until upon
`);
/** The first letters of the longer words tell them apart well enough: "strikes", "striking". */
const LETTERS = 5;

/** What the words of a text have in common with other forms of them: "strik" and "2016"; no small words. */
export function stemsOf(words: string): ReadonlySet<string> {
  const found =
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}{3,}|\p{N}+/gu) ?? [];
  return new Set(
    found.filter((word) => !SMALL_WORDS.has(word)).map((word) => plain(word).slice(0, LETTERS)),
  );
}

/** "bans" and "ban": short words are not cut, so their plural must be. */
function plain(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}

/** Words of an imagined text before this one, so that in a short text few words look rare. */
const IMAGINED_WORDS = 1000;
/** A character of a script without spaces says as much as so many letters. */
const LETTERS_OF_AN_IDEOGRAPH = 4;
const FIRST_IDEOGRAPH = 0x0e_00;

/**
 * How many bits it says that two words are equal: the rarer and the longer, the more.
 * `count` is how often a text of `words` words has it.
 */
export function weighWord(folded: string, count: number, words: number): number {
  const rarity = Math.log2((words + IMAGINED_WORDS) / (count + 1));
  return Math.min(rarity, 1 + lettersOf(folded));
}

function lettersOf(folded: string): number {
  const isIdeograph = folded.length <= 2 && folded.charCodeAt(0) >= FIRST_IDEOGRAPH;
  return isIdeograph ? LETTERS_OF_AN_IDEOGRAPH : folded.length;
}

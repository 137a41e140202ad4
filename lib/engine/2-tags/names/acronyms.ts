// "UNHCR", "G-7", "BoG", "NPAs"; "I" and "A" are words.
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}s?|(?:\p{Lu}\.){2,}|\p{Lu}{1,3}\p{Ll}\p{Lu}{1,3})$/u;

/** Whether the word is an acronym: "UNHCR". */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** Whether the acronym is made of the words' first letters: "WFP" of "World Food Programme". */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < 2 || !/^[\p{Lu}.&]+s?$/u.test(acronym)) return false;
  return initialsOf(words).includes(acronym.replace(/\P{Lu}/gu, ''));
}

/** What the words' first letters can make: without small words ("DOJ") and with them. */
export function initialsOf(words: readonly string[]): string[] {
  const initials = words.map((word) => word[0] ?? '');
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase());
  return [capitals.join(''), initials.join('').toUpperCase()];
}

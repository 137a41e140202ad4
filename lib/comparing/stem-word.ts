/** Endings that go, the longest first; what is left must still be a word. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/(?<![su])s$/, ''],
  [/(?:ation|ment|ing|ed|ly|er|or|al|ion)$/, ''],
];

const LEAST_LETTERS = 4;

/**
 * What forms of one word have in common: "emails" and "emailed" give "email". Rougher than Porter's, since
 * stems are only compared with each other, and never shown.
 */
export function stemWord(word: string): string {
  if (/\d/.test(word)) return word;
  return ENDINGS.reduce((stem, [ending, instead]) => {
    const shorter = stem.replace(ending, instead);
    return shorter.length >= LEAST_LETTERS ? shorter : stem;
  }, word).replace(/(?<=.{4})([b-df-hj-np-tv-z])\1$|(?<=.{3})e$/, '$1');
}

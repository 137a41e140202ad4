// oxlint-disable-next-line no-control-regex -- plain ASCII, from its first character to its last
const PLAIN = /^[\u0000-\u007F]*$/;
/** Accents, Arabic vowel signs, variation selectors, soft hyphens and what has no width. */
const UNSEEN = /[\p{Script=Inherited}\u00AD\u200B\u2060\uFEFF]/gu;

/** The word without what a page may change and a reader not notice: case, accents, ligatures, soft hyphens. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(UNSEEN, '').toUpperCase().toLowerCase();
}

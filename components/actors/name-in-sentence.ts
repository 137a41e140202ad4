/** Longer than any name; what is longer is no name but would push our words out of sight. */
const LONGEST_NAME = 80;

/** Half of a character that was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A name in a row with other words, cut where it is too long. */
export function shortName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME).replace(HALF, '')}…` : plain;
}

/** A name from the page in a sentence or label of ours: cut where too long, and kept from turning our words. */
export function nameInSentence(name: string): string {
  return wholeNameInSentence(shortName(name.replace(DIRECTION_MARKS, '')));
}

/** The same with all of the name, where the reader is to see every word of it. */
export function wholeNameInSentence(name: string): string {
  // First strong isolate … pop directional isolate: what <bdi> does, where only text can be.
  return `\u2068${name.replace(DIRECTION_MARKS, '')}\u2069`;
}

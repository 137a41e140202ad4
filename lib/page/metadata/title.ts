/** Longer ones are none. */
export const LONGEST_TITLE_CHARACTERS = 300;

/** "Storm hits coast | The Daily Example", "Storm hits coast - Example News" */
const SEPARATOR = /\s+(?:[|»«·•:/]|::|-{1,3}|–|—)\s+/g;

/** Of what is left, fewer words would hardly be a title. */
const FEWEST_WORDS = 3;
const MOST_WORDS_OF_OUTLET = 5;

/** A page's title without the name of its outlet, or of its section, before or behind it. */
export function withoutOutlet(title: string, outletNames: readonly string[]): string {
  const known = outletNames.map(lettersOf).filter((name) => name.length > 1);
  const isOutlet = (part: string): boolean => known.includes(lettersOf(part));
  let rest = title.trim();
  for (;;) {
    const separators = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [separators[0], separators.at(-1)];
    if (!first || !last) return rest;
    const head = rest.slice(0, last.index);
    const tail = rest.slice(last.index + last[0].length);
    const front = rest.slice(0, first.index);
    const back = rest.slice(first.index + first[0].length);
    if (isOutlet(tail) || (isLabel(tail, last[0]) && wordsIn(head) >= FEWEST_WORDS)) rest = head;
    else if (isOutlet(front)) rest = back;
    else return rest;
  }
}

/** A title cut wherever an outlet's name may begin or end. */
export function titleParts(title: string): readonly string[] {
  return title.split(SEPARATOR).map((part) => part.trim());
}

/** A bar hardly ever stands inside a headline; what is behind it is the outlet or a section. */
function isLabel(part: string, separator: string): boolean {
  return /[|»«·•]|::/.test(separator) && wordsIn(part) <= MOST_WORDS_OF_OUTLET;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Outlets write their name in many ways: "The Daily Example", "dailyexample.com". */
function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|^www\.|\.(?:com?|org|net|co\.uk)\b.*$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

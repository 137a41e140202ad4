import type { Words } from './read-words.ts';

/** A dateline of more tokens than this is a sentence with a dash. */
const LONGEST_DATELINE = 9;

/** "PORT MARLOW (AP) — The council …": the token after the dash. */
export function afterDateline({ classes, tokens }: Words, floor: number, ceiling: number): number {
  if (!/^\p{Lu}{3}/u.test(tokens[floor]!.text)) return floor;
  for (let at = floor + 1; at < Math.min(ceiling, floor + LONGEST_DATELINE); at++) {
    if (classes[at] === 'dash') return at + 1;
  }
  return floor;
}

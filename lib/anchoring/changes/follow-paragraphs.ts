import { type Match, matchSequences } from './match-sequences.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import type { Paragraph } from './read-paragraphs.ts';

/** What an older paragraph became: which of the newer ones, and how. */
export interface Trail extends Match {
  readonly kind: 'same' | 'changed' | 'moved';
}

/** Follows each paragraph from the older text to the newer, as far as it can be told. */
export function followParagraphs(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
): Trail[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Paragraph): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const [before, after] = [older.map(numberOf), newer.map(numberOf)];
  const same = matchSequences(before, after);
  const moved = matchMoved(before, after, open(before, same, 'before'), open(after, same, 'after'));
  const settled = [...same, ...moved];
  const changed = pairParagraphs(
    older,
    newer,
    open(before, settled, 'before'),
    open(after, settled, 'after'),
  );
  return [
    ...same.map((match) => ({ ...match, kind: 'same' as const })),
    ...moved.map((match) => ({ ...match, kind: 'moved' as const })),
    ...changed.map((match) => ({ ...match, kind: 'changed' as const })),
  ];
}

/** Places of a row that no match has. */
function open(row: readonly number[], matches: readonly Match[], side: keyof Match): number[] {
  const taken = new Set(matches.map((match) => match[side]));
  return Array.from(row.keys()).filter((place) => !taken.has(place));
}

/** Equal paragraphs that changed their order, each at most once. */
function matchMoved(
  before: readonly number[],
  after: readonly number[],
  removed: readonly number[],
  added: readonly number[],
): Match[] {
  const places = new Map<number, number[]>();
  for (const place of added.toReversed()) {
    const known = places.get(after[place]!) ?? [];
    known.push(place);
    places.set(after[place]!, known);
  }
  return removed.flatMap((place) => {
    const other = places.get(before[place]!)?.pop();
    return other === undefined ? [] : [{ before: place, after: other }];
  });
}

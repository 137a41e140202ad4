import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import { officesIn } from './offices.ts';

/** What an article says an actor is, in the words by which it calls it again. */
export interface Description {
  /** "senator", "foreign minister", "former governor". */
  readonly offices: Set<string>;
  /** What an organization or place is: "bank", "city". */
  readonly kinds: Set<string>;
  readonly parties: Set<string>;
  /** Where it is from: "Texas", "Mexican". */
  readonly places: Set<string>;
}

export const emptyDescription = (): Description => ({
  offices: new Set(),
  kinds: new Set(),
  parties: new Set(),
  places: new Set(),
});

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'Republican'],
  ['gop', 'Republican'],
  ['democrat', 'Democrat'],
  ['democratic', 'Democrat'],
  ['libertarian', 'Libertarian'],
  ['independent', 'independent'],
  ['tory', 'Conservative'],
  ['conservative', 'Conservative'],
]);
/** In American news everybody is from there. */
const EVERYWHERE = /^(?:United States|American|Washington)$/;

/** The party that the word names: "GOP" is Republican. */
export function partyOf(lower: string): string | undefined {
  return PARTIES.get(lower);
}

/** The place or people that the word names, alone or with the next one: "New York", "Vt.", "Mexican". */
export function placeOf(
  word: string,
  next: string | undefined,
  { places, groupAdjectives, aliases }: Gazetteer,
): { readonly name: string; readonly words: 1 | 2 } | null {
  if (word === '' || !startsCapital(word) || PARTIES.has(word.toLowerCase())) return null;
  const pair = next === undefined ? '' : `${word} ${next}`;
  if (places.has(pair) || groupAdjectives.has(pair)) return { name: pair, words: 2 };
  const name = aliases.get(word) ?? word;
  return places.has(name) || groupAdjectives.has(name) ? { name, words: 1 } : null;
}

/** Adds what the phrase tells: "Republican senator from South Dakota". */
export function addToDescription(
  description: Description,
  phrase: string,
  gazetteer: Gazetteer,
): void {
  for (const office of officesIn(phrase)) description.offices.add(office);
  const words = phrase.split(/[\s,]+/);
  for (let at = 0; at < words.length; at++) {
    const party = partyOf(words[at]!.toLowerCase());
    if (party !== undefined) description.parties.add(party);
    const place = placeOf(words[at]!, words[at + 1], gazetteer);
    if (place === null) continue;
    if (!EVERYWHERE.test(place.name)) description.places.add(place.name);
    at += place.words - 1;
  }
}

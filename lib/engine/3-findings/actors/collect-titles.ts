import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { sliceBySlice, type Slices } from '../../../domain/slices.ts';
import { textOf } from '../../../domain/span.ts';
import { OFFICE_MODIFIERS, OFFICES } from '../../2-tags/names/person-words.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';
import { addToDescription, partyOf, placeOf } from './description.ts';
import type { RoleFinder } from './roles/find-roles.ts';

/** Forms of address say nothing about a role. */
const ADDRESS = /(?:^|\s)(?:mr|mrs|ms|miss|mx|sir|madam|madame|don|doña|señor)\.?$/i;
/** How far back is looked for words that describe, in characters. */
const FARTHEST_DESCRIPTION = 80;
const MOST_TITLES = 5;
// " (R-Tex.)", ", D-Mich.,", " (Vt.)"
const AFFILIATION =
  /^(?: \(|, )(?:([RD])(?:-|\)))?(?:(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[),])?/u;
const LONGEST_AFFILIATION = 24;
/** Words before a name that may tell who it is: "former Vermont governor". */
const MOST_WORDS_BEFORE = 6;
const LONGEST_WORD = 20;

/**
 * Adds the titles and roles the article gives to each person, before the name and set off by commas,
 * and what they tell: offices, party, and where somebody is from.
 */
export function* collectTitles(
  text: string,
  people: readonly ActorDraft[],
  rolesAt: RoleFinder,
  gazetteer: Gazetteer,
): Slices<void> {
  yield* sliceBySlice(people, (draft) => {
    const seen = new Set(draft.titles.map(plainTitle));
    for (const tag of tagsOf(draft)) {
      describeBefore(text, tag, draft, gazetteer);
      addAffiliation(text, tag, draft, gazetteer);
      for (const role of rolesAt(tag)) {
        addTitle(draft, textOf(text, role).replace(/\s+/g, ' '), seen, gazetteer);
      }
    }
  });
}

function addTitle(draft: ActorDraft, title: string, seen: Set<string>, gazetteer: Gazetteer): void {
  const address = ADDRESS.exec(title);
  if (address !== null) return void draft.addresses.add(address[0].trim());
  const key = plainTitle(title);
  if (seen.has(key)) return;
  seen.add(key);
  addToDescription(draft.description, title, gazetteer);
  if (draft.titles.length < MOST_TITLES) draft.titles.push(title);
}

/** "the mayor" and "Mayor" are one title. */
function plainTitle(title: string): string {
  return title.toLowerCase().replace(/^(?:the|an?) /, '');
}

/** "Republican Donald Trump", "Vermont Sen. Bernie Sanders". */
function describeBefore(
  text: string,
  tag: NameTag,
  { description }: ActorDraft,
  gazetteer: Gazetteer,
): void {
  const end = (tag.title ?? tag).start - 1;
  if (text[end] !== ' ' || !endsInDescription(text, end)) return;
  const words = wordsBefore(text, end);
  let first = words.length;
  while (first > 0) {
    const [previous = '', word] = [words[first - 2], words[first - 1]!];
    if (placeOf(previous, word, gazetteer)?.words === 2) first -= 2;
    else if (describes(word, gazetteer)) first--;
    else break;
  }
  if (first < words.length) addToDescription(description, words.slice(first).join(' '), gazetteer);
}

/** A quick look at the word before: most names follow a verb or a preposition. */
function endsInDescription(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  const first = word.charAt(0);
  return first !== first.toLowerCase() || OFFICES.has(word) || OFFICE_MODIFIERS.has(word);
}

/** The last words of the paragraph before the position, none of them cut. */
function wordsBefore(text: string, end: number): string[] {
  const from = Math.max(0, end - FARTHEST_DESCRIPTION);
  const line = text.slice(from, end).split('\n').at(-1)!;
  const isCut = line.length === end - from && from > 0 && /\S/.test(text[from - 1]!);
  return line
    .split(/\s+/)
    .slice(isCut ? 1 : 0)
    .slice(-MOST_WORDS_BEFORE);
}

function describes(word: string, gazetteer: Gazetteer): boolean {
  const lower = word.toLowerCase();
  return (
    partyOf(lower) !== undefined ||
    OFFICE_MODIFIERS.has(lower) ||
    OFFICES.has(lower) ||
    placeOf(word, undefined, gazetteer) !== null
  );
}

function addAffiliation(
  text: string,
  { end }: NameTag,
  { description }: ActorDraft,
  gazetteer: Gazetteer,
): void {
  const next = text[end];
  if (next !== ',' && text[end + 1] !== '(') return;
  const match = AFFILIATION.exec(text.slice(end, end + LONGEST_AFFILIATION));
  if (match === null) return;
  const [, party, place = ''] = match;
  if (party !== undefined) description.parties.add(party === 'R' ? 'Republican' : 'Democrat');
  const [word = '', second] = place.split(' ');
  const from = placeOf(word, second, gazetteer);
  if (from !== null) description.places.add(from.name);
}

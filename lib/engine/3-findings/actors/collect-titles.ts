import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { sliceBySlice, type Slices } from '../../../domain/slices.ts';
import { textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { OFFICE_MODIFIERS, OFFICES } from '../../2-tags/names/person-words.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';
import { addToDescription, partyOf, placeOf } from './description.ts';

/** Forms of address say nothing about a role. */
const ADDRESS_ONLY = /^(?:mr|mrs|ms|miss|mx|sir|madam|madame|don|doña|señor)\.?$/i;
/** Longest description kept, in characters: "the city's auditor and a former mayor of …". */
const LONGEST_DESCRIPTION = 80;
const MOST_TITLES = 5;
// A word of a description, with the stop of "Mrs." or "U.S."
const WORDS = String.raw`(?:[^,.;:()“”"\n]|\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|Jr|\p{Lu})\.)`;
// ", the city's auditor," and ", a Republican senator from South Dakota, said" and " is a surgeon who"
const AFTER = new RegExp(
  String.raw`^(?:,| is| was)\s+((?:an?|the|one of|\p{Lu}[\p{L}. ]*['’]s|\p{Ll}[\p{L}-]+)\s${WORDS}{2,79}?)(?=[,;\n]|(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|Jr|\p{Lu}))\.|\s+(?:said|says|told|who)\b)`,
  'u',
);
// "The city's auditor, Jane Roe,"
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?”"\n]\s*|,\s+|\b(?:and|by|with|to|as|that|but|for|of|including)\s+)((?:an?|the|its|his|her|their|one of)\s${WORDS}{2,79}),\s+$`,
  'iu',
);
// " (R-Tex.)", ", D-Mich.,", " (Vt.)"
const AFFILIATION =
  /^(?: \(|, )(?:([RD])(?:-|\)))?(?:(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[),])?/u;
const LONGEST_AFFILIATION = 24;
/** Words before a name that may tell who it is: "former Vermont governor". */
const MOST_WORDS_BEFORE = 6;
const LONGEST_WORD = 20;

// "His lawyer" says whose lawyer only where it stands.
const OWNER = /^(?:his|her|its|their|our|my) /i;

/**
 * Adds the titles and roles the article gives to each person, before the name and set off by commas,
 * and what they tell: offices, party, and where somebody is from.
 */
export function* collectTitles(
  { article: { text } }: AnnotatedText,
  people: readonly ActorDraft[],
  gazetteer: Gazetteer,
): Slices<void> {
  yield* sliceBySlice(people, (draft) => {
    const seen = new Set(draft.titles.map((title) => title.toLowerCase()));
    for (const tag of tagsOf(draft)) {
      describeBefore(text, tag, draft, gazetteer);
      addAffiliation(text, tag, draft, gazetteer);
      for (const title of titlesAt(text, tag)) addTitle(draft, title, seen, gazetteer);
    }
  });
}

function addTitle(draft: ActorDraft, title: string, seen: Set<string>, gazetteer: Gazetteer): void {
  if (ADDRESS_ONLY.test(title)) return void draft.addresses.add(title);
  const key = title.toLowerCase();
  if (seen.has(key)) return;
  seen.add(key);
  addToDescription(draft.description, title, gazetteer);
  if (draft.titles.length < MOST_TITLES) draft.titles.push(title);
}

function titlesAt(text: string, tag: NameTag): string[] {
  const titles: string[] = [];
  if (tag.title !== null) titles.push(textOf(text, tag.title));
  const after = descriptionAfter(text, tag.end);
  if (after !== null && namesOffice(after)) titles.push(after);
  const before = descriptionBefore(text, (tag.title ?? tag).start);
  if (before !== null && namesOffice(before)) titles.push(before);
  return titles.map((title) => title.replace(/\s+/g, ' ').replace(OWNER, '').trim());
}

/** The words set off behind the name: ", a Republican senator from South Dakota, said". */
export function descriptionAfter(text: string, end: number): string | null {
  const next = text[end];
  const mayDescribe = next === ',' || text.startsWith(' is ', end) || text.startsWith(' was ', end);
  if (!mayDescribe) return null;
  return AFTER.exec(text.slice(end, end + LONGEST_DESCRIPTION + 12))?.[1] ?? null;
}

function descriptionBefore(text: string, start: number): string | null {
  if (text[start - 2] !== ',') return null;
  const from = Math.max(0, start - LONGEST_DESCRIPTION - 12);
  return BEFORE.exec(text.slice(from, start))?.[1] ?? null;
}

/** Whether the description is of somebody who does something: its first noun phrase holds an office. */
function namesOffice(description: string): boolean {
  const nounPhrase =
    description.split(/\s(?:of|for|from|in|at|who|which|that|with|on|and)\s/)[0] ?? '';
  const last = nounPhrase.toLowerCase().split(/[\s-]/).at(-1) ?? '';
  return OFFICES.has(last);
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
  const from = Math.max(0, end - LONGEST_DESCRIPTION);
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

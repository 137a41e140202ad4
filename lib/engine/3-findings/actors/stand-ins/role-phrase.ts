import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Token } from '../../../1-sentences/annotated-text.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS } from '../../../2-tags/names/person-words.ts';
import { partyOf, placeOf } from '../description.ts';
import { isFormer, isOffice, keysOf } from '../offices.ts';

/** "the Texas senator", "the Republican nominee", taken apart. */
export interface RolePhrase extends Span {
  /** "senator", "foreign minister"; `null` where only a party calls somebody: "the Republican". */
  readonly office: string | null;
  readonly party: string | null;
  readonly places: readonly string[];
  /** "the president of Mexico", "the Mexican president": whoever has the office elsewhere is not meant. */
  readonly isOnlyThere: boolean;
}

const MOST_MODIFIERS = 4;
const LONGEST_OFFICE = 4;

/** Reads the role that begins at the token "the"; `null` where none does, or it goes on to mean somebody else. */
export function readRolePhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): RolePhrase | null {
  const { party, places, former, first } = readModifiers(tokens, at + 1, limit, gazetteer);
  const office = readOffice(tokens, first, limit);
  if (office === null || (office.length === 0 && party === null)) return null;
  const next = first + office.length;
  const field = tokens[next]?.lower === 'of' ? (tokens[next + 1]?.lower ?? '') : '';
  const hasField = office.length > 0 && OFFICE_FIELDS.has(field);
  const home = hasField ? null : homeAt(tokens, next, gazetteer);
  const end = hasField ? next + 2 : (home?.end ?? next);
  if (goesOn(tokens[end])) return null;
  const [key = ''] = keysOf(office);
  return {
    start: tokens[at]!.start,
    end: tokens[end - 1]!.end,
    office: office.length === 0 ? null : former + (hasField ? `${key} of ${field}` : key),
    party,
    places: home === null ? places : [...places, home.name],
    isOnlyThere: home !== null || places.some((place) => gazetteer.groupAdjectives.has(place)),
  };
}

/** What stands before the office: "former", "Republican", "South Dakota". */
function readModifiers(
  tokens: readonly Token[],
  from: number,
  limit: number,
  gazetteer: Gazetteer,
): { party: string | null; places: string[]; former: string; first: number } {
  const places: string[] = [];
  let party: string | null = null;
  let former = '';
  let first = from;
  for (; first < Math.min(limit, from + MOST_MODIFIERS); first++) {
    const { lower, text } = tokens[first]!;
    const place = placeOf(text, tokens[first + 1]?.text, gazetteer);
    if (place !== null) {
      places.push(place.name);
      first += place.words - 1;
    } else if (partyOf(lower) !== undefined) party = partyOf(lower) ?? null;
    else if (isFormer(lower)) former = 'former ';
    else break;
  }
  return { party, places, former, first };
}

/** The words of the office, none where there is none; `null` where they only describe something else. */
function readOffice(tokens: readonly Token[], first: number, limit: number): string[] | null {
  const office: string[] = [];
  for (let at = first; at < Math.min(limit, first + LONGEST_OFFICE); at++) {
    const { lower } = tokens[at]!;
    if (!OFFICE_MODIFIERS.has(lower) && !isOffice(lower)) break;
    office.push(lower);
  }
  const last = office.at(-1);
  return last === undefined || isOffice(last) ? office : null;
}

/** "of Indiana", "from Vermont" */
function homeAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { readonly name: string; readonly end: number } | null {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return null;
  const place = placeOf(tokens[at + 1]?.text ?? '', tokens[at + 2]?.text, gazetteer);
  return place === null ? null : { name: place.name, end: at + 1 + place.words };
}

/** "the president of Mexico", "the President Trump", "the governor-elect": somebody or something else. */
export function goesOn(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.lower === 'of' ||
    next.lower === '-' ||
    next.lower === 'for' ||
    (next.kind === 'word' && /^\p{Lu}/u.test(next.text))
  );
}

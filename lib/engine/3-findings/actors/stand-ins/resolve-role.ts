import { latestFitting, type Nearby } from './discourse.ts';
import type { Meant, Referent } from './referent.ts';
import type { RolePhrase } from './role-phrase.ts';

/** People by the offices that the article gives them anywhere in it. */
export type RoleBearers = ReadonlyMap<string, ReadonlySet<Referent>>;

/** How well somebody fits a description: so the article says, it does not say, or it says otherwise. */
type Fit = 'so' | 'unsaid' | 'otherwise';

/** An office that more people have says nothing; so lists of them stay linear. */
const MOST_BEARERS = 30;
const CONFIDENCE = { described: 0.9, onlyBearer: 0.85, nearest: 0.75 };

/** Collects who is called by which office. */
export function bearersOf(people: Iterable<Referent>): RoleBearers {
  const bearers = new Map<string, Set<Referent>>();
  for (const person of people) {
    for (const office of person.draft?.description.offices ?? []) {
      const others = bearers.get(office);
      if (others === undefined) bearers.set(office, new Set([person]));
      else others.add(person);
    }
  }
  return bearers;
}

/**
 * Whom the role means: the only one in the article who fits it, or of several the one named last.
 * Nobody where the article tells of none that fits, or where two were named last.
 */
export function resolveRole(
  role: RolePhrase,
  bearers: RoleBearers,
  nearby: Nearby,
  seen: ReadonlySet<Referent>,
): Meant | null {
  if (role.office === null) return memberMeant(role, nearby);
  const people = bearers.get(role.office);
  if (people === undefined || people.size > MOST_BEARERS) return null;
  const isDescribed = role.places.length > 0 || role.party !== null;
  const so = [...people].filter((person) => fitOf(role, person) === 'so');
  if (so.length > 0) return oneOf(so, isDescribed, nearby, seen);
  if (role.isOnlyThere) return null;
  const unsaid = [...people].filter((person) => fitOf(role, person) === 'unsaid');
  return nearest(unsaid, nearby);
}

/** "The Republican" is who was named last, if a Republican. */
function memberMeant(role: RolePhrase, nearby: Nearby): Meant | null {
  const found = latestFitting(nearby, (referent) => (referent.isPerson ? referent : null));
  if (found === null || found.referent.draft?.description.parties.has(role.party ?? '') !== true)
    return null;
  if (fitOf(role, found.referent) === 'otherwise') return null;
  return {
    referent: found.referent,
    madeBy: 'party-of-last-named',
    confidence: CONFIDENCE.nearest,
  };
}

function oneOf(
  fitting: readonly Referent[],
  isDescribed: boolean,
  nearby: Nearby,
  seen: ReadonlySet<Referent>,
): Meant | null {
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return nearest(fitting, nearby);
  if (!seen.has(only)) return null;
  return isDescribed
    ? { referent: only, madeBy: 'role-as-described', confidence: CONFIDENCE.described }
    : { referent: only, madeBy: 'only-bearer-of-role', confidence: CONFIDENCE.onlyBearer };
}

function nearest(fitting: readonly Referent[], nearby: Nearby): Meant | null {
  const people = new Set(fitting);
  const found = latestFitting(nearby, (referent) => (people.has(referent) ? referent : null));
  if (found === null) return null;
  return {
    referent: found.referent,
    madeBy: 'last-bearer-of-role',
    confidence: CONFIDENCE.nearest,
  };
}

function fitOf({ party, places }: RolePhrase, { draft }: Referent): Fit {
  if (draft === null) return 'unsaid';
  const { description } = draft;
  const fits = [
    ...(party === null ? [] : [fitOne(party, description.parties)]),
    ...places.map((place) => fitOne(place, description.places)),
  ];
  if (fits.includes('otherwise')) return 'otherwise';
  return fits.includes('unsaid') ? 'unsaid' : 'so';
}

function fitOne(word: string, told: ReadonlySet<string>): Fit {
  if (told.size === 0) return 'unsaid';
  return told.has(word) ? 'so' : 'otherwise';
}

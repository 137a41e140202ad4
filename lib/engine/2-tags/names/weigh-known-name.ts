import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { calmName } from './name-candidate.ts';
import { ACTOR_TYPES, type Weights } from './weights.ts';

/** Points for a name the gazetteer has. */
const KNOWN = 4.5;
/** More points for one that is in a single list: it is hardly ever anything else. */
const UNAMBIGUOUS = 2.5;
/** "Americans" can be hardly anything but people. */
const KNOWN_GROUP = 6.5;
const GROUP_ADJECTIVE = 4;

/** Adds what the gazetteer knows of a name; true where that settles it and its shape need not be asked. */
export function weighKnownName(key: string, gazetteer: Gazetteer, weights: Weights): boolean {
  const name = calmName(key);
  if (gazetteer.people.has(name)) weights.person += KNOWN;
  if (gazetteer.organizations.has(name)) weights.organization += KNOWN;
  if (gazetteer.places.has(name)) weights.place += KNOWN;
  if (gazetteer.groups.has(name)) weights.group += KNOWN_GROUP;
  else if (gazetteer.groupAdjectives.has(name)) weights.other += GROUP_ADJECTIVE;
  const [only, ...more] = ACTOR_TYPES.filter((type) => weights[type] > 0);
  const isAlsoPerson = gazetteer.surnames.has(name) || gazetteer.firstNames.has(name);
  if (only === undefined || more.length > 0 || isAlsoPerson) return false;
  weights[only] += UNAMBIGUOUS;
  return true;
}

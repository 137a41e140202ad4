import packed from '../../assets/knowledge/gazetteer.json' with { type: 'json' };
import type { Gazetteer, Gender } from '../domain/gazetteer.ts';

/** The packed names the extension ships with. */
export function loadGazetteer(): Gazetteer {
  return readGazetteer(packed);
}

/** Checks and unpacks a packed gazetteer; throws a sentence that names the list that is wrong. */
export function readGazetteer(data: unknown): Gazetteer {
  const lists = recordOf(data, 'gazetteer');
  const setOf = (name: string): ReadonlySet<string> => new Set(wordsOf(lists, name));
  return {
    firstNames: firstNamesOf(lists['firstNames']),
    surnames: setOf('surnames'),
    people: setOf('people'),
    presidents: namesByFamily(lists['presidents']),
    organizations: setOf('organizations'),
    places: setOf('places'),
    groups: setOf('groups'),
    groupAdjectives: setOf('groupAdjectives'),
    aliases: aliasesOf(lists['aliases']),
    commonWords: setOf('commonWords'),
  };
}

function firstNamesOf(data: unknown): ReadonlyMap<string, Gender> {
  const lists = recordOf(data, 'firstNames');
  const genders: readonly Gender[] = ['female', 'male', 'either'];
  return new Map(
    genders.flatMap((gender) => wordsOf(lists, gender).map((name) => [name, gender] as const)),
  );
}

function aliasesOf(data: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(recordOf(data, 'aliases'));
  return new Map(entries.map(([short, long]) => [short, stringOf(long, `aliases.${short}`)]));
}

function namesByFamily(data: unknown): ReadonlyMap<string, readonly string[]> {
  const lists = recordOf(data, 'gazetteer');
  return new Map(Object.keys(lists).map((family) => [family, wordsOf(lists, family)]));
}

function wordsOf(lists: Readonly<Record<string, unknown>>, name: string): string[] {
  return stringOf(lists[name], name)
    .split('|')
    .filter((word) => word !== '');
}

function stringOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`The gazetteer's "${name}" should be text.`);
  return value;
}

function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`The gazetteer's "${name}" should be an object.`);
  }
  return value as Readonly<Record<string, unknown>>; // an object's own keys are strings
}

// Packs the names the engine knows beforehand: `node lib/knowledge/build-gazetteer.ts` reads
// data/ in ../shared (or SAYS_WHO_DATA) and writes assets/knowledge/gazetteer.json, or the path given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnWords, type MarkedText } from './learn-words.ts';
import { peopleAdjectives, peopleGroups } from './peoples.ts';
import { readKnowledge, readRows, readWords } from './read-knowledge.ts';
import { presidentNames } from './read-offices.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { STATE_ABBREVIATIONS, US_STATES } from './us-states.ts';
import { WELL_KNOWN_ORGANIZATIONS } from './well-known-organizations.ts';
import { WELL_KNOWN_PLACES } from './well-known-places.ts';

const SHARED = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../../shared');
const DATA = join(SHARED, 'data');
const PACKED =
  process.argv[2] ?? join(import.meta.dirname, '../../assets/knowledge/gazetteer.json');
/** When the fact lists were taken. */
const AS_OF = '2026-11';

const known = readKnowledge(join(DATA, 'knowledge'));
const learned = learnWords([
  ...markedTexts('entities/worldwide-train.jsonl', 'entities'),
  ...markedTexts('attribution/train.jsonl', null),
]);
const adjectives = peopleAdjectives();
const isAdjective = new Set(adjectives);

const gazetteer = {
  about: {
    asOf: AS_OF,
    origin:
      'Countries: CIA World Factbook; US Congress, executives, presidents, committees: congress-legislators; federal organizations: .gov domain list; S&P 500: public data set (all public domain or CC0). First names: lists of given names (public domain). Ordinary words and recurring names: counts over news texts. Cities, institutions, peoples and short forms: written for this project.',
  },
  firstNames: packFirstNames(),
  surnames: pack(
    [...known.people.map((name) => name.split(' ').at(-1) ?? ''), ...learned.surnames].filter(
      (name) => name.length > 1 && /^\p{Lu}\p{Ll}/u.test(name),
    ),
  ),
  people: pack(known.people),
  presidents: packPresidents(),
  organizations: pack([
    ...known.organizations,
    ...WELL_KNOWN_ORGANIZATIONS,
    ...learned.organizations,
  ]),
  places: pack(
    [
      ...known.places,
      ...WELL_KNOWN_PLACES,
      ...Object.values(US_STATES),
      ...Object.keys(STATE_ABBREVIATIONS),
      ...learned.places,
    ].filter((name) => !isAdjective.has(name)),
  ),
  groups: pack(peopleGroups()),
  groupAdjectives: pack(adjectives),
  aliases: { ...SHORT_FORMS, ...STATE_ABBREVIATIONS },
  commonWords: pack(learned.commonWords),
};
writeFileSync(PACKED, `${JSON.stringify(gazetteer, null, 1)}\n`);

function markedTexts(file: string, names: string | null): MarkedText[] {
  return readRows(join(DATA, file)).map((row) => ({
    text: String(row['text']),
    names: names !== null && Array.isArray(row[names]) ? row[names].filter(isMarked) : [],
  }));
}

function isMarked(value: unknown): value is MarkedText['names'][number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    'type' in value
  );
}

/** Given names that the news uses, by whom they are given to. */
function packFirstNames(): Record<string, string> {
  const female = new Set(readWords(join(DATA, 'knowledge/first-names-female.txt')));
  const male = new Set(readWords(join(DATA, 'knowledge/first-names-male.txt')));
  const inNews = (name: string): boolean => learned.capitalised.has(name);
  const both = [...female].filter((name) => male.has(name));
  const unlisted = learned.firstNames.filter(
    (name) => !female.has(name) && !male.has(name) && /^\p{Lu}\p{Ll}/u.test(name),
  );
  return {
    female: pack([...female].filter((name) => inNews(name) && !male.has(name))),
    male: pack([...male].filter((name) => inNews(name) && !female.has(name))),
    either: pack([...both.filter(inNews), ...unlisted]),
  };
}

/** Presidents and vice presidents of the United States, by family name. */
function packPresidents(): Record<string, string> {
  const names = presidentNames(readRows(join(DATA, 'knowledge/us_presidents_vps.jsonl')));
  const byFamily = Map.groupBy(names, (name) => name.split(' ').at(-1) ?? '');
  return Object.fromEntries(
    [...byFamily]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([family, full]) => [family, pack(full.map((name) => name.split(' ')[0] ?? ''))]),
  );
}

function pack(names: readonly string[]): string {
  return [...new Set(names)]
    .filter((name) => name !== '')
    .sort()
    .join('|');
}

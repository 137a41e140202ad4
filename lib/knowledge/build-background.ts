// Packs what cards know beforehand: `node lib/knowledge/build-background.ts` reads data/knowledge in
// ../shared (or SAYS_WHO_DATA) and writes assets/knowledge/background.json, or the path given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from './fact.ts';
import { INSTITUTION_NAMES, WRITTEN_ON } from './institution-names.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { agencyFacts, companyFacts } from './read-bodies.ts';
import { countryFacts, leaderFacts } from './read-countries.ts';
import { readRows, text, type Row } from './read-knowledge.ts';
import { congressFacts, presidentFacts, stateOfficeFacts } from './read-offices.ts';
import { WELL_KNOWN_ORGANIZATIONS } from './well-known-organizations.ts';

const SHARED = process.env['SAYS_WHO_DATA'] ?? join(import.meta.dirname, '../../../shared');
const PACKED =
  process.argv[2] ?? join(import.meta.dirname, '../../assets/knowledge/background.json');

const rows = (name: string): Row[] => readRows(join(SHARED, 'data/knowledge', `${name}.jsonl`));
const congress = rows('us_congress_current');
const presidents = rows('us_presidents_vps');
const states = rows('us_state_executives');
const countries = rows('factbook_countries');
const companies = rows('sp500');

const congressDay = newest(congress.map((row) => text(row, 'start')));
const presidentsDay = newest(presidents.flatMap((row) => startsOf(row['roles'])));
const statesDay = newest(states.map((row) => text(row, 'start').replaceAll("'", '')));
const countriesDay = newest(countries.flatMap(sinceDays));
const companiesDay = newest(companies.map((row) => text(row, 'Date added')));

const gazetteer = loadGazetteer();
const wellKnown = new Set(WELL_KNOWN_ORGANIZATIONS);
/** Names of markets' indices and of others, whatever the lists say. */
const UNCLEAR_COMPANIES = new Set(['Dow', 'Fox', 'Nasdaq', 'Amcor', 'Time', 'Global Payments']);

writeFileSync(
  PACKED,
  `${JSON.stringify(
    [
      list('US Congress list', congressDay, congressFacts(congress)),
      list('list of US presidents', presidentsDay, presidentFacts(presidents, presidentsDay)),
      list('list of US state offices', statesDay, stateOfficeFacts(states, statesDay)),
      list('CIA World Factbook', countriesDay, [
        ...countryFacts(countries),
        ...leaderFacts(countries),
      ]),
      list('US .gov list', null, agencyFacts(rows('us_federal_organizations'))),
      list('S&P 500 list', companiesDay, companyFacts(companies, isUnclear)),
      list('our own list', WRITTEN_ON, INSTITUTION_NAMES),
    ],
    null,
    1,
  )}\n`,
);

/** One word that is also a family name, a place or an ordinary word names a company only where it is well known. */
function isUnclear(name: string): boolean {
  if (UNCLEAR_COMPANIES.has(name)) return true;
  if (wellKnown.has(name) || name.includes(' ')) return false;
  return (
    gazetteer.surnames.has(name) ||
    gazetteer.firstNames.has(name) ||
    gazetteer.places.has(name) ||
    gazetteer.commonWords.has(name.toLowerCase())
  );
}

function list(source: string, asOf: string | null, facts: readonly Fact[]) {
  const entries = facts
    .map(({ names, kind, about, signs }) =>
      [[...new Set(names)].join('|'), kind, about, signs.join('|')].join('\t'),
    )
    .join('\n');
  return { source, asOf, entries };
}

/** The latest of these days: the list was still kept then, and says no more about its age. */
function newest(days: readonly string[]): string {
  const last = days
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort()
    .at(-1);
  if (last === undefined) throw new Error('A list has no dates.');
  return last;
}

function startsOf(roles: unknown): string[] {
  return Array.isArray(roles)
    ? roles.map((role) => (Array.isArray(role) ? String(role[1]) : ''))
    : [];
}

/** "since 17 January 2026" is 2026-01-17. */
function sinceDays(row: Row): string[] {
  return [text(row, 'chief_of_state'), text(row, 'head_of_government')].flatMap((value) =>
    [...value.matchAll(/\(since (\d+ \w+ \d{4})\)/g)].map(([, day = '']) => {
      const date = new Date(`${day} UTC`);
      return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
    }),
  );
}

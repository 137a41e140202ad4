import type { Fact } from './fact.ts';
import { capital, country, text, type Row } from './read-knowledge.ts';
import { readLeaders } from './read-leaders.ts';
import { withEverydayNames } from './read-offices.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { US_STATES } from './us-states.ts';

/** Countries with their capitals and leaders. */
export function countryFacts(rows: readonly Row[]): Fact[] {
  return rows.filter(isCountry).flatMap((row): Fact[] => {
    const names = namesOf(row);
    const raw = text(row, 'capital');
    // Where there are several, the first is no more the capital than the next.
    const seat = raw.includes('capital') ? '' : capital(raw.replace(/ in Romanian\b.*/, ''));
    const leaders = readLeaders(row).map(({ office, name }) => `${office} ${name}`);
    const about = [...(seat === '' ? [] : [`Capital ${seat}`]), ...leaders].join('; ');
    if (about === '' || names.length === 0) return [];
    const fact = { kind: 'country', about } as const;
    const [shared, clear] = [shortFormsOf(names, true), shortFormsOf(names, false)];
    const plain = { ...fact, names: [...names, ...clear], signs: [] };
    return shared.length === 0
      ? [plain]
      : [plain, { ...fact, names: shared, signs: BRITISH_SIGNS }];
  });
}

/** "UK" is the University of Kentucky, too. */
const SHARED_FORMS = new Set(['UK', 'U.K.', 'U. K.']);
const BRITISH_SIGNS = ['United Kingdom', 'Britain', 'British', 'London', 'England', 'Scotland'];

function shortFormsOf(names: readonly string[], isShared: boolean): string[] {
  return Object.keys(SHORT_FORMS).filter(
    (short) => names.includes(SHORT_FORMS[short] ?? '') && SHARED_FORMS.has(short) === isShared,
  );
}

function namesOf(row: Row): string[] {
  const names = [country(text(row, 'name')), country(text(row, 'long'))];
  return names.filter((name) => name !== '' && name !== 'DRC');
}

const STATES: ReadonlySet<string> = new Set(Object.values(US_STATES));

/** Territories are no countries, and Georgia is a state as well. */
function isCountry(row: Row): boolean {
  const isTerritory = /territor|overseas|political union/i.test(text(row, 'type'));
  return (
    !isTerritory && text(row, 'capital') !== '' && !namesOf(row).some((one) => STATES.has(one))
  );
}

/** Heads of states and governments other than the United States, whose presidents have a list. */
export function leaderFacts(rows: readonly Row[]): Fact[] {
  return rows.filter(isCountry).flatMap((row): Fact[] => {
    const [where] = namesOf(row);
    if (where === undefined || where === 'United States') return [];
    const signs = [where, ...Object.keys(SHORT_FORMS).filter((key) => SHORT_FORMS[key] === where)];
    if (where.endsWith('of the Congo')) signs.push('DRC', 'Congo');
    return readLeaders(row).map(({ office, name, names }) => ({
      names: withEverydayNames([name, ...names]),
      kind: 'leader',
      about: `${office} of ${where}`,
      signs,
    }));
  });
}

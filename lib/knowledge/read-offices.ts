import { EVERYDAY_NAMES } from './everyday-names.ts';
import type { Fact } from './fact.ts';
import { text, type Row } from './read-knowledge.ts';
import { STATE_ABBREVIATIONS, TERRITORIES, US_STATES } from './us-states.ts';

/** Senators and representatives, with state and party. */
export function congressFacts(rows: readonly Row[]): Fact[] {
  return rows.flatMap((row) => {
    const wikipedia = text(row, 'wikipedia');
    const names = [text(row, 'name'), plainName(wikipedia)].filter((name) => name.includes(' '));
    const state = stateOf(row);
    if (names.length === 0 || state === '') return [];
    const isSenator = text(row, 'type') === 'sen';
    const isShared = wikipedia.includes('(');
    return {
      names,
      kind: isSenator ? 'senator' : 'representative',
      about: `${isSenator ? 'Senator' : 'Member of the House'} for ${state}, ${text(row, 'party')}`,
      signs: isSenator && !isShared ? [] : stateSigns(state),
    };
  });
}

/** Older ones are history, and their names those of others today. */
const FIRST_TERM_END = '1945';

const HIGH_OFFICES: Readonly<Record<string, string>> = {
  prez: 'President',
  viceprez: 'Vice president',
};

/** Presidents and vice presidents of the United States, with the years of their last office. */
export function presidentFacts(rows: readonly Row[], asOf: string): Fact[] {
  return rows.flatMap((row) => {
    const name = text(row, 'name');
    const terms = Array.isArray(row['roles']) ? row['roles'].filter(isTerm) : [];
    const last = terms.at(-1);
    if (last === undefined || last[2] < FIRST_TERM_END) return [];
    const same = terms.filter(([office]) => office === last[0]);
    const years = same.map(([, start, end]) =>
      end > asOf ? `since ${start.slice(0, 4)}` : `${start.slice(0, 4)}–${end.slice(0, 4)}`,
    );
    const about = `${HIGH_OFFICES[last[0]] ?? ''} of the United States ${joinYears(years)}, ${last[3]}`;
    return { names: withEverydayNames([name]), kind: 'president', about, signs: [] };
  });
}

/** What the news calls those presidents and vice presidents. */
export function presidentNames(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const terms = Array.isArray(row['roles']) ? row['roles'].filter(isTerm) : [];
    const last = terms.at(-1);
    return last === undefined || last[2] < FIRST_TERM_END
      ? []
      : withEverydayNames([text(row, 'name')]);
  });
}

type Term = readonly [office: string, start: string, end: string, party: string];

function isTerm(value: unknown): value is Term {
  return (
    Array.isArray(value) && value.length === 4 && value.every((part) => typeof part === 'string')
  );
}

/** "2009–2013" and "2013–2017" are "2009–2017". */
function joinYears(years: readonly string[]): string {
  return years
    .join(' and ')
    .replace(/(\d{4})–(\d{4}) and \2–/g, '$1–')
    .replace(/(\d{4})–(\d{4}) and since \2/g, 'since $1');
}

const STATE_OFFICES: Readonly<Record<string, string>> = {
  governor: 'Governor',
  lt_governor: 'Lieutenant governor',
  'attorney general': 'Attorney general',
  'secretary of state': 'Secretary of state',
  treasurer: 'Treasurer',
  auditor: 'Auditor',
};

/** Those in state offices on that day; rows whose dates do not hold together are left out. */
export function stateOfficeFacts(rows: readonly Row[], asOf: string): Fact[] {
  return rows.flatMap((row) => {
    const office = STATE_OFFICES[text(row, 'role')];
    const [start, end] = [day(row, 'start'), day(row, 'end')];
    const state = stateOf(row);
    if (office === undefined || state === '' || start === '' || start > asOf || end <= asOf) {
      return [];
    }
    const party = text(row, 'party').replace(/^Democratic$/, 'Democrat');
    const name = text(row, 'name');
    const names = [name, name.replace(/ \p{Lu}\.(?= )/u, '')].filter((one) => one.includes(' '));
    const about = `${office} of ${state}, ${party}`;
    return { names, kind: 'state-office', about, signs: stateSigns(state) };
  });
}

function plainName(name: string): string {
  return name.replace(/\s*\(.*\)$/, '');
}

function stateOf(row: Row): string {
  const code = text(row, 'state');
  return US_STATES[code] ?? TERRITORIES[code] ?? '';
}

function stateSigns(state: string): string[] {
  const short = Object.keys(STATE_ABBREVIATIONS).filter(
    (key) => STATE_ABBREVIATIONS[key] === state,
  );
  const codes = Object.keys(US_STATES).filter((key) => US_STATES[key] === state);
  return [state, ...short, ...codes.flatMap((code) => [`R-${code}`, `D-${code}`])];
}

/** The names as listed, and as the news writes them. */
export function withEverydayNames(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...(EVERYDAY_NAMES[name] ?? [])]);
}

function day(row: Row, key: string): string {
  return text(row, key).replaceAll("'", '');
}

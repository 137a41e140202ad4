import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, unknown>>;

/** What the fact lists know, as plain names. */
export interface KnownNames {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
}

/** The objects of a JSON-lines file. */
export function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter((row): row is Row => typeof row === 'object' && row !== null);
}

/** The lines of a list of words. */
export function readWords(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Reads countries, officials, agencies and companies from the folder of fact lists. */
export function readKnowledge(folder: string): KnownNames {
  const rows = (name: string): Row[] => readRows(join(folder, name));
  const countries = rows('factbook_countries.jsonl');
  return {
    people: [
      ...rows('us_congress_current.jsonl').flatMap((row) => [
        text(row, 'name'),
        text(row, 'wikipedia'),
      ]),
      ...rows('us_presidents_vps.jsonl').map((row) => text(row, 'name')),
      ...rows('us_state_executives.jsonl').map((row) => text(row, 'name')),
      ...countries.flatMap((row) => [
        leader(row, 'chief_of_state'),
        leader(row, 'head_of_government'),
      ]),
    ]
      .map((name) => name.replace(/\s*\(.*\)$/, ''))
      .filter((name) => name.includes(' ')),
    organizations: [
      ...rows('us_federal_organizations.jsonl').map((row) => agency(text(row, 'name'))),
      ...rows('us_committees_current.jsonl').map((row) => text(row, 'name')),
      ...rows('sp500.jsonl').map((row) => company(text(row, 'Security'))),
    ].filter((name) => name !== ''),
    places: countries.flatMap((row) => [
      country(text(row, 'name')),
      country(text(row, 'long')),
      capital(text(row, 'capital')),
    ]),
  };
}

/** A field as plain words; empty where it is missing. */
export function text(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? decode(value).replaceAll('’', "'").trim() : '';
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/** "C&ocirc;te" is "Côte". */
function decode(value: string): string {
  return value
    .replace(
      /&([A-Za-z])(acute|grave|circ|uml|tilde|cedil);/g,
      (_, letter: string, accent: string) => (letter + (ACCENTS[accent] ?? '')).normalize('NFC'),
    )
    .replace(/&nbsp;/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, '');
}

/** A country’s name where it is one that the news writes; else nothing. */
export function country(name: string): string {
  return name.length > 45 || /^(?:none|The)\b|[(,;]/.test(name) ? '' : name;
}

/** "Pretoria (administrative capital); Cape Town …" is "Pretoria". */
export function capital(name: string): string {
  const first = /^[^(;,]+/.exec(name)?.[0]?.trim() ?? '';
  return /^(?:no |none)/.test(first) ? '' : first;
}

/** "President Abdelmadjid TEBBOUNE (since …)" is "Abdelmadjid Tebboune". */
function leader(row: Row, key: string): string {
  const words = (text(row, key).split('(')[0] ?? '')
    .trim()
    .replace(
      /^(?:(?:Interim|Acting|Transition|Transitional|Executive|Federal|President|Prime|Minister|Chancellor|King|Queen|Emperor|Sultan|Amir|Premier|Chair|Supreme|Leader|Administrator|Governor|Representative|Commissioner|Council|Chairman|Col\.|Gen\.|Capt\.)\s+)+/u,
      '',
    )
    .split(/\s+/);
  if (words.length < 2 || words.length > 5 || words.some((word) => !/^[\p{Lu}]/u.test(word)))
    return '';
  return words
    .map((word) => (word === word.toUpperCase() && word.length > 2 ? capitalised(word) : word))
    .join(' ');
}

/** "EL-SISI" is "El-Sisi". */
export function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(^|[-'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** Drops offices that every agency has, and what follows a comma. */
function agency(name: string): string {
  const short = (name.split(/[,/(]/)[0] ?? '').trim();
  return /^(?:Office of|Assistant|Program|The|Management|Prosecution|Enterprise)/.test(short) ||
    !short.includes(' ') ||
    short.length > 55
    ? ''
    : short;
}

const COMPANY_WORDS =
  /,? (?:Inc\.?|Incorporated|Corp\.?|Corporation|Company|Companies|Co\.|plc|Ltd\.?|Limited|N\.V\.|& Co\.)$/;
/** Company names that are ordinary words when they stand alone. */
const ORDINARY = new Set([
  'Block',
  'Gap',
  'Target',
  'Best',
  'Ball',
  'Flex',
  'Match',
  'News',
  'Block, Inc',
  'Public Storage',
  'Extra',
  'Globe',
  'Everest',
  'Carrier',
  'Constellation',
  'Progressive',
  'Principal',
  'Corning',
  'Trade Desk',
  'Southern',
  'Williams',
  'Jacobs',
  'Hubbell',
  'Loews',
  'Cooper',
  'Hartford',
  'Ball Corporation',
  'Dover',
  'Regions',
  'Ferguson',
  'Travelers',
  'Coherent',
  'Paramount',
  'Vulcan',
  'Waters',
  'Stanley',
  'Ross',
  'Ford Motor',
]);

/** A company’s name without its legal form; nothing where that leaves an ordinary word. */
export function company(name: string): string {
  const bare = name
    .replace(/\s*\(.*\)$/, '')
    .replace(COMPANY_WORDS, '')
    .trim();
  return ORDINARY.has(bare) || (bare.length < 3 && bare !== '3M') ? '' : bare;
}

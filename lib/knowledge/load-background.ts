import packed from '../../assets/knowledge/background.json' with { type: 'json' };
import {
  BACKGROUND_KINDS,
  foldName,
  type Background,
  type BackgroundEntry,
  type BackgroundPack,
} from '../domain/background.ts';

/** The facts the extension ships with. */
export function loadBackground(): BackgroundPack {
  return readBackground(packed);
}

/** Checks and unpacks a packed list of facts; throws a sentence that names what is wrong. */
export function readBackground(lists: unknown): BackgroundPack {
  if (!Array.isArray(lists)) throw new TypeError('The background pack should be a list.');
  const pack = new Map<string, BackgroundEntry | null>();
  for (const list of lists.map(listOf)) {
    for (const line of list.entries.split('\n')) addLine(pack, line, list);
  }
  return pack;
}

interface PackedList extends Omit<Background, 'about'> {
  readonly entries: string;
}

function listOf(value: unknown): PackedList {
  const { source, asOf, entries } = Object(value) as Readonly<Record<string, unknown>>; // checked below
  if (typeof source !== 'string' || typeof entries !== 'string') {
    throw new TypeError('A list of the background pack should have a source and entries.');
  }
  if (asOf !== null && (typeof asOf !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(asOf))) {
    throw new TypeError(`The background list “${source}” should have a date, or null.`);
  }
  return { source, asOf, entries };
}

/** A line: names, kind, words on it and signs, with tabs between them. */
function addLine(
  pack: Map<string, BackgroundEntry | null>,
  line: string,
  { source, asOf }: PackedList,
): void {
  const [names = '', kindWord, about, signs = ''] = line.split('\t');
  const kind = BACKGROUND_KINDS.find((known) => known === kindWord);
  if (names === '' || kind === undefined || about === undefined || about === '') {
    throw new TypeError(`The background list “${source}” has a bad line: ${line}`);
  }
  const entry = { kind, background: { about, source, asOf }, signs: wordsOf(signs) };
  for (const name of new Set(wordsOf(names).map(foldName))) {
    pack.set(name, pack.has(name) ? null : entry);
  }
}

function wordsOf(list: string): string[] {
  return list.split('|').filter((word) => word !== '');
}

import * as v from 'valibot';

import type { Dossier, ShelfLists } from '../../domain/dossier.ts';
import type { ReaderChoices } from '../../domain/reader-choices.ts';
import type { Kept, KeptCopy } from '../../domain/shelf.ts';
import {
  choices,
  copyLine,
  dossierLine,
  end,
  FORMAT,
  header,
  lists,
  VERSION,
} from './line-schema.ts';

/** Why a file was not read to its end; `line` counts from 1. */
export interface FileProblem {
  readonly kind:
    | 'not-ours'
    | 'newer-version'
    | 'not-json'
    | 'bad-record'
    /** It breaks off: it has no last line, or fewer articles than that tells. */
    | 'incomplete'
    /** The checksum does not fit: something was changed by hand or by accident. */
    | 'changed'
    /** One record stands in it twice; `field` is its id. */
    | 'twice'
    /** Something stands behind its end: two files in one. */
    | 'goes-on';
  readonly line: number;
  /** The field that is wrong: "notes.3.colour"; empty where the line as a whole is. */
  readonly field: string;
}

export type OwnLine =
  | { readonly state: 'lists'; readonly lists: ShelfLists }
  | { readonly state: 'choices'; readonly choices: ReaderChoices }
  | { readonly state: 'dossier'; readonly dossier: Dossier }
  /** Of the article whose dossier came last. */
  | { readonly state: 'copy'; readonly copy: KeptCopy }
  | { readonly state: 'end'; readonly dossiers: number }
  | { readonly state: 'problem'; readonly problem: FileProblem };

/** The copies of an article, of which a file may hold how it looked. */
export type CopiesOf = (articleId: string) => Promise<readonly KeptCopy[]>;

/** Writes dossiers as lines, each with its line break; only one is held at a time. */
export async function* writeOwnLines(
  dossiers: AsyncIterable<Dossier> | Iterable<Dossier>,
  made: number,
  shelfLists?: ShelfLists,
  readerChoices?: ReaderChoices,
  copiesOf: CopiesOf = async () => [],
): AsyncGenerator<string, void> {
  let sum = await extend('', '');
  let count = 0;
  const line = async (value: object): Promise<string> => {
    const text = JSON.stringify(value);
    sum = await extend(sum, text);
    return `${text}\n`;
  };
  yield await line({ format: FORMAT, version: VERSION, made: new Date(made).toISOString() });
  if (shelfLists !== undefined) yield await line({ lists: shelfLists });
  if (readerChoices !== undefined) yield await line({ choices: readerChoices });
  for await (const dossier of dossiers) {
    count++;
    yield await line({ dossier });
    const { id, isSaved } = dossier.article;
    for (const copy of isSaved ? await copiesOf(id) : []) yield await line({ copy });
  }
  yield `${JSON.stringify({ end: { dossiers: count, checksum: sum } })}\n`;
}

/**
 * Reads lines of ours one by one, checking everything; the first problem ends it. Only when the `end` has
 * come is it certain that all is there, so whoever reads keeps nothing before that.
 */
export async function* readOwnLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<OwnLine, void> {
  let sum = await extend('', '');
  let count = 0;
  let number = 0;
  let outcome: OwnLine | null = null;
  let articleId: string | null = null;
  const ids = new Set<string>();
  for await (const text of lines) {
    number++;
    if (outcome !== null && text.trim() === '') continue;
    const read: ReadLine =
      outcome === null
        ? unlessTaken(readAny(text, number, articleId), number, ids)
        : problemAt('goes-on', number);
    if (read.state === 'problem') {
      yield read;
      return;
    }
    if (read.state === 'end') {
      outcome = whyNotWhole(read.end, { count, sum, number }) ?? { state: 'end', dossiers: count };
      continue;
    }
    sum = await extend(sum, text);
    if (read.state === 'dossier') {
      count++;
      articleId = read.dossier.article.id;
    }
    if (read.state !== 'header') yield read;
  }
  yield outcome ?? problemAt('incomplete', number);
}

/** The line, unless it holds a record that came before: which of two states is meant nobody can say. */
function unlessTaken(read: ReadLine, number: number, ids: Set<string>): ReadLine {
  for (const [table, records] of Object.entries(recordsIn(read))) {
    for (const { id } of records) {
      if (ids.has(`${table} ${id}`)) return problemAt('twice', number, id);
      ids.add(`${table} ${id}`);
    }
  }
  return read;
}

function recordsIn(read: ReadLine): Readonly<Record<string, readonly Kept[]>> {
  if (read.state === 'lists') return { ...read.lists };
  if (read.state === 'copy') return { copies: [read.copy] };
  if (read.state !== 'dossier') return {};
  const { article, ...work } = read.dossier;
  return { articles: [article], ...work };
}

/** When the file was made, by its first line: an ISO time; `null` where that is none of ours. */
export function madeOf(firstLine: string): string | null {
  const value = parsed(firstLine);
  return v.is(header, value) ? value.made : null;
}

type End = v.InferOutput<typeof end>['end'];

type ReadLine =
  | Extract<OwnLine, { state: 'lists' | 'choices' | 'dossier' | 'copy' | 'problem' }>
  | { readonly state: 'header' }
  | { readonly state: 'end'; readonly end: End };

function readAny(text: string, line: number, articleId: string | null): ReadLine {
  return line === 1 ? readHeader(text) : readLine(text, line, articleId);
}

function readHeader(text: string): ReadLine {
  const value = parsed(text);
  if (!v.is(header, value)) return problemAt('not-ours', 1);
  return value.version > VERSION ? problemAt('newer-version', 1) : { state: 'header' };
}

function readLine(text: string, line: number, articleId: string | null): ReadLine {
  const value = parsed(text);
  if (value === undefined) return problemAt('not-json', line);
  if (v.is(end, value)) return { state: 'end', end: value.end };
  const beside = v.safeParse(v.union([lists, choices]), value);
  if (line <= LAST_LINE_BESIDE && beside.success) {
    const { output } = beside;
    return 'lists' in output ? { state: 'lists', ...output } : { state: 'choices', ...output };
  }
  const outcome = v.safeParse(isCopyLine(value) ? copyLine : dossierLine, value);
  if (outcome.success) return readRecords(outcome.output, line, articleId);
  const path = v.getDotPath(outcome.issues[0]) ?? '';
  return problemAt('bad-record', line, path.replace(/^(?:dossier|copy)\./, ''));
}

function isCopyLine(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'copy');
}

/** Copies stand behind the dossier of their article; so whoever reads them knows it. */
function readRecords(
  records: { readonly dossier: Dossier } | { readonly copy: KeptCopy },
  line: number,
  articleId: string | null,
): ReadLine {
  if ('dossier' in records) return { state: 'dossier', ...records };
  if (records.copy.articleId !== articleId) return problemAt('bad-record', line, 'articleId');
  return { state: 'copy', ...records };
}

/** Lists and settings stand right behind the header, so that what an article names is known before it comes. */
const LAST_LINE_BESIDE = 3;

function whyNotWhole(
  { dossiers, checksum: expected }: End,
  { count, sum, number }: { count: number; sum: string; number: number },
): OwnLine | null {
  if (dossiers !== count) return problemAt('incomplete', number);
  return expected === sum ? null : problemAt('changed', number);
}

function problemAt(
  kind: FileProblem['kind'],
  line: number,
  field = '',
): Extract<OwnLine, { state: 'problem' }> {
  return { state: 'problem', problem: { kind, line, field } };
}

/** `undefined` where it is no JSON, or nested deeper than anything honest. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The checksum so far and one more line: SHA-256 over both, so that lines can come one at a time. */
async function extend(sum: string, line: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${sum}\n${line}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type { Dossier } from '../../domain/dossier.ts';
import type { ImportFormat, ImportProblem } from '../../domain/import-preview.ts';
import type { Kept } from '../../domain/shelf.ts';
import { readHypothesis } from '../hypothesis/read-hypothesis.ts';
import type { IncomingFile, NotThatFormat } from '../incoming/incoming-note.ts';
import { readClipper } from '../obsidian/read-clipper.ts';
import { FORMAT, readOwnLines } from '../own/own-lines.ts';
import { readAnnotations } from '../web-annotation/read-annotations.ts';

/** What a file turned out to hold. */
export type ReadImport =
  | { readonly state: 'own'; readonly dossiers: readonly Dossier[] }
  | {
      readonly state: 'foreign';
      readonly format: Exclude<ImportFormat, 'own'>;
      readonly file: IncomingFile;
    }
  | ImportProblem;

/** A file before it is read; its name says nothing. */
export interface GivenFile {
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** What a page can hold beside itself; whole shelves come back as a backup, which is never held as a whole. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** What a file holds, told by what stands in it; whatever stands in it, this ends with an answer. */
export async function readImport({ size, text }: GivenFile): Promise<ReadImport> {
  if (size > MOST_BYTES) return problem('too-large');
  const content = (await text()).replace(/^\ufeff/, '');
  const start = content.trimStart().slice(0, 200);
  if (start === '') return problem('empty');
  if (start.startsWith('PK\u0003\u0004')) return problem('packed');
  if (!/^[{[]/.test(start)) return problem('unknown');
  return isOurs(start) ? await readOurs(content) : readForeign(content);
}

/** Ours names itself at the very beginning. */
function isOurs(start: string): boolean {
  return /^\{\s*"format"\s*:/.test(start) && start.includes(FORMAT);
}

async function readOurs(content: string): Promise<ReadImport> {
  const lines = content.trimEnd().split(/\r?\n/);
  const dossiers: Dossier[] = [];
  const ids = new Set<string>();
  for await (const line of readOwnLines(lines)) {
    if (line.state === 'problem') return { ...line.problem, state: 'problem' };
    if (line.state !== 'dossier') continue;
    // Two states of one record in one file: which is meant, nobody can say.
    const taken = recordsOf(line.dossier).find(({ id }) => ids.has(id));
    if (taken !== undefined) return { ...problem('bad-record'), field: taken.id };
    for (const { id } of recordsOf(line.dossier)) ids.add(id);
    dossiers.push(line.dossier);
  }
  return { state: 'own', dossiers };
}

function recordsOf({ article, texts, notes, questions, decisions }: Dossier): readonly Kept[] {
  return [article, ...texts, ...notes, ...questions, ...decisions];
}

type Reader = (value: unknown) => IncomingFile | NotThatFormat;

/** The readers, and how each knows its own: by what no other program writes. */
const READERS: readonly (readonly [
  format: Exclude<ImportFormat, 'own'>,
  isTheirs: (value: unknown) => boolean,
  read: Reader,
])[] = [
  ['hypothesis', (value) => hasField(value, 'annotations'), readHypothesis],
  [
    'web-annotation',
    (value) => hasField(value, '@context') || hasField(firstOf(value), 'target'),
    readAnnotations,
  ],
  ['clipper', (value) => hasField(firstOf(value), 'highlights'), readClipper],
];

function readForeign(content: string): ReadImport {
  const value = parsed(content);
  if (value === undefined) return problem('not-json');
  const found = READERS.find(([, isTheirs]) => isTheirs(value));
  if (found === undefined) return problem('unknown');
  const [format, , read] = found;
  const file = read(value);
  if ('field' in file) return { ...problem('bad-record'), field: file.field };
  return { state: 'foreign', format, file };
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function hasField(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** `undefined` where it is no JSON, or nested deeper than anything honest. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function problem(kind: ImportProblem['kind']): ImportProblem {
  return { state: 'problem', kind, line: 0, field: '' };
}

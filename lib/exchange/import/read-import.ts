import type { Dossier, ShelfLists } from '../../domain/dossier.ts';
import type { ImportFormat } from '../../domain/import-preview.ts';
import type { IncomingFile } from '../incoming/incoming-note.ts';
import { FORMAT } from '../own/line-schema.ts';
import { FileProblemError } from './file-problem-error.ts';
import { readForeign } from './read-foreign.ts';
import { readOwn } from './read-own.ts';

/** What a file turned out to hold. */
export type OpenedImport =
  | { readonly format: 'own'; readonly items: AsyncGenerator<OwnItem, void> }
  | { readonly format: Exclude<ImportFormat, 'own'>; readonly file: IncomingFile };

/** One after the other: first collections and searches, where there are any, then articles. */
export type OwnItem =
  | { readonly state: 'lists'; readonly lists: ShelfLists }
  | { readonly state: 'dossier'; readonly dossier: Dossier };

/** Hears how far reading has come, and can end it. */
export interface ReadingProgress {
  readonly signal: AbortSignal;
  /** The share of the file that is read, from 0 to 1. */
  readonly tell: (share: number) => void;
}

/**
 * Files of other programs are one piece of JSON each, and so is all that a page can hold beside itself. Ours
 * are read line by line, however long they are.
 */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Enough to tell what a file is. */
const BEGIN_BYTES = 4096;

/** Opens a file by what stands in it, not by its name. Throws `FileProblemError`, while items are read, too. */
export async function openImport(file: Blob, progress: ReadingProgress): Promise<OpenedImport> {
  const start = beginOf(new Uint8Array(await file.slice(0, BEGIN_BYTES).arrayBuffer()));
  if (start === '') throw new FileProblemError('empty');
  if (!/^[{[]/.test(start)) throw new FileProblemError('unknown');
  if (isOurs(start)) return { format: 'own', items: readOwn(file, progress) };
  if (file.size > MOST_BYTES) throw new FileProblemError('too-large');
  return readForeign(textOf(new Uint8Array(await file.arrayBuffer())));
}

/** Ours names itself at the very beginning. */
function isOurs(start: string): boolean {
  return /^\{\s*"format"\s*:/.test(start) && start.includes(FORMAT);
}

/** The first words of a file; what stands before anything is read as text shows what is packed. */
function beginOf(bytes: Uint8Array): string {
  const startsWith = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) throw new FileProblemError('packed');
  if (startsWith(0x1f, 0x8b)) throw new FileProblemError('gzip');
  if (bytes.includes(0)) throw new FileProblemError('not-text');
  return textOf(bytes, true).trimStart();
}

/** UTF-8, without its byte order mark. */
function textOf(bytes: Uint8Array, isBeginning = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBeginning });
  } catch {
    throw new FileProblemError('not-text');
  }
}

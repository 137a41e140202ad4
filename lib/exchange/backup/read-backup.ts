import { type FileProblem, madeOf, type OwnLine, readOwnLines } from '../own/own-lines.ts';
import { BackupProblemError } from './backup-problem.ts';
import { breachOf, withoutSeal } from './seal.ts';

/** What comes out of a backup, one after the other. */
export type BackupPiece = Extract<OwnLine, { state: 'lists' | 'choices' | 'dossier' | 'copy' }>;

/** No line of ours is anywhere near: an article has two million characters at most. */
const LINE_CHARACTERS = 1 << 26;

/**
 * Checks that every bit of the file is as it was written, and tells when that was: an ISO time. Throws
 * `BackupProblemError`. `tell` hears what share of it is read, from 0 to 1.
 */
export async function checkBackup(
  file: Blob,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<string> {
  const breach = await breachOf(file, signal, (bytes) => tell(bytes / file.size));
  if (breach !== null) throw new BackupProblemError(breach);
  for await (const line of linesOf(unpacked(file, () => {}))) {
    const made = madeOf(line);
    if (made !== null) return made;
    break;
  }
  throw new BackupProblemError('not-ours');
}

/**
 * Reads a backup that was checked, piece by piece; throws `BackupProblemError` wherever something is not as
 * it should be, at its end at the latest: so whoever reads it keeps nothing before that. `tell` hears what
 * share of it is read.
 */
export async function* readBackup(
  file: Blob,
  signal: AbortSignal,
  tell: (share: number) => void,
): AsyncGenerator<BackupPiece, void> {
  for await (const line of readOwnLines(linesOf(unpacked(file, tell)))) {
    signal.throwIfAborted();
    if (line.state === 'problem') throw problemIn(line.problem);
    if (line.state !== 'end') yield line;
  }
}

function problemIn({ kind, line, field }: FileProblem): BackupProblemError {
  return new BackupProblemError(kind, `, line ${line}${field === '' ? '' : `: ${field}`}`);
}

async function* unpacked(file: Blob, tell: (share: number) => void): AsyncGenerator<string, void> {
  const texts = withoutSeal(file)
    .stream()
    .pipeThrough(inPieces((bytes) => tell(bytes / file.size)))
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  try {
    yield* texts;
  } catch (error) {
    // Whatever is not gzip, or not UTF-8.
    throw error instanceof TypeError ? new BackupProblemError('damaged') : error;
  }
}

/** Browsers read two megabytes at once, and unpack whatever they get before any of it is asked for. */
const PIECE_BYTES = 1 << 14;

function inPieces(
  tell: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      tell((bytes += chunk.length));
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        controller.enqueue(chunk.subarray(at, at + PIECE_BYTES));
      }
    },
  });
}

/** Cuts texts into lines; what stands behind the last line break is a line, too, unless it is empty. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_CHARACTERS) throw new BackupProblemError('damaged');
    yield* lines;
  }
  if (rest !== '') yield rest;
}

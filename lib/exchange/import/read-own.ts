import { cutLines, LineTooLongError } from '../own/cut-lines.ts';
import { readOwnLines } from '../own/own-lines.ts';
import { FileProblemError } from './file-problem-error.ts';
import type { OwnItem, ReadingProgress } from './read-import.ts';

/** Reads a file of ours piece by piece; throws `FileProblemError` at the first line that is not as it should be. */
export async function* readOwn(
  file: Blob,
  { signal, tell }: ReadingProgress,
): AsyncGenerator<OwnItem, void> {
  try {
    for await (const line of readOwnLines(cutLines(textsOf(file, tell)))) {
      signal.throwIfAborted();
      if (line.state === 'problem') {
        const { kind, line: number, field } = line.problem;
        throw new FileProblemError(kind, number, field);
      }
      if (line.state === 'lists' || line.state === 'dossier') yield line;
    }
  } catch (error) {
    if (error instanceof LineTooLongError) throw new FileProblemError('line-too-long', error.line);
    throw error;
  }
}

async function* textsOf(file: Blob, tell: (share: number) => void): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new FileProblemError('not-text');
    }
  };
  let read = 0;
  for await (const bytes of file.stream()) {
    yield decode(bytes);
    tell((read += bytes.length) / file.size);
  }
  yield decode();
}

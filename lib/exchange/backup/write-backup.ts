import type { Dossier, ShelfLists } from '../../domain/dossier.ts';
import type { ReaderChoices } from '../../domain/reader-choices.ts';
import { type CopiesOf, writeOwnLines } from '../own/own-lines.ts';
import { sealing } from './seal.ts';

/** Everything that is backed up. */
export interface BackupContent {
  /** One at a time. */
  readonly dossiers: AsyncIterable<Dossier>;
  readonly lists: ShelfLists;
  readonly choices: ReaderChoices;
  /** How saved articles looked; those of one article at a time. */
  readonly copiesOf: CopiesOf;
}

/** Enough that not each line is a message to the compressor. */
const CHUNK_CHARACTERS = 1 << 16;

/** A backup as it is made, piece by piece and no faster than it is taken; `made` is in milliseconds since 1970. */
export function writeBackup(
  { dossiers, lists, choices, copiesOf }: BackupContent,
  made: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = writeOwnLines(dossiers, made, lists, choices, copiesOf);
  return streamOf(encoded(lines)).pipeThrough(new CompressionStream('gzip')).pipeThrough(sealing());
}

async function* encoded(
  lines: AsyncIterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  let gathered = '';
  for await (const line of lines) {
    gathered += line;
    if (gathered.length < CHUNK_CHARACTERS) continue;
    yield encoder.encode(gathered);
    gathered = '';
  }
  yield encoder.encode(gathered);
}

/** `ReadableStream.from`, which Chromium 126 does not have. */
function streamOf<Chunk>(chunks: AsyncGenerator<Chunk, void>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

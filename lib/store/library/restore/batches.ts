import { copyFacts } from '../../../domain/page-copy.ts';
import type { RestorePart } from '../../../domain/restore.ts';

/** Enough that not each article waits for a transaction of its own, and few enough to be held twice. */
const MOST = { parts: 50, characters: 500_000 } as const;

/** Parts of a backup in batches that can be held; throws where it is given up. */
export async function* batchesOf(
  parts: AsyncIterable<RestorePart>,
  signal: AbortSignal,
): AsyncGenerator<readonly RestorePart[], void> {
  let batch: RestorePart[] = [];
  let characters = 0;
  for await (const part of parts) {
    signal.throwIfAborted();
    batch.push(part);
    characters += charactersOf(part);
    if (batch.length < MOST.parts && characters < MOST.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  signal.throwIfAborted();
  if (batch.length > 0) yield batch;
}

/** Texts and pictures are what weighs. */
function charactersOf(part: RestorePart): number {
  if (part.kind === 'copy') return copyFacts(part.copy.copy, 0).bytes;
  if (part.kind !== 'dossier') return 0;
  return part.dossier.texts.reduce((sum, { article }) => sum + (article?.text.length ?? 0), 0);
}

/** Works batches off in their order, while the next one is being read: the database and we take turns else. */
export async function workAhead<Batch>(
  batches: AsyncIterable<Batch>,
  work: (batch: Batch) => Promise<void>,
): Promise<void> {
  let running = Promise.resolve();
  try {
    for await (const batch of batches) {
      await running;
      running = work(batch);
      // Whoever waits for it next hears of a failure.
      running.catch(() => undefined);
    }
  } finally {
    // What ends the reading does not leave work behind that still writes.
    await running;
  }
}

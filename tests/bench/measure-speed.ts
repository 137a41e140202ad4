import type { Figure } from './figure.ts';
import type { Reader } from './readers.ts';
import { countWords } from './read-texts.ts';
import { timeTasks } from './time-tasks.ts';

/** Whom we are measured against, and on how much. */
interface Peer {
  readonly name: string;
  readonly read: Reader;
  readonly texts: readonly string[];
  readonly rounds?: number;
}

/** Words a second of the whole analysis, one thread. */
export function measureSpeed(ours: Reader, { name, read, texts, rounds }: Peer): Figure {
  const tasks = [readingAll(ours, texts), readingAll(read, texts)];
  const [ourTime = 0, peerTime = 0] = timeTasks(tasks, rounds);
  const words = countWords(texts);
  return {
    what: 'whole analysis',
    ours: formatSpeed(words, ourTime),
    peer: `${name} ${formatSpeed(words, peerTime)}`,
    ratio: peerTime / ourTime,
    promise: '≥ 1.00 ×',
    isKept: peerTime >= ourTime,
  };
}

/** "650,000 words/s" */
export function formatSpeed(words: number, milliseconds: number): string {
  return `${Math.round((1000 * words) / milliseconds).toLocaleString('en')} words/s`;
}

/** A task that reads all the texts. */
export function readingAll(reader: Reader, texts: readonly string[]): () => void {
  return () => {
    let found = 0;
    for (const text of texts) found += reader(text);
    if (Number.isNaN(found)) throw new Error('A reader found nothing that can be counted.');
  };
}

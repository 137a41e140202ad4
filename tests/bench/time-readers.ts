import { performance } from 'node:perf_hooks';
import type { Reader } from './readers.ts';

const ROUNDS = 7;

/**
 * Milliseconds each reader takes for all the texts: the median of several rounds, in which the
 * readers take turns, so that a busy machine slows all of them.
 */
export function timeReaders(readers: readonly Reader[], texts: readonly string[]): number[] {
  for (const reader of readers) readAll(reader, texts); // compiled and warm before it counts
  const rounds = Array.from({ length: ROUNDS }, () =>
    readers.map((reader) => timeOf(reader, texts)),
  );
  return readers.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN)));
}

function timeOf(reader: Reader, texts: readonly string[]): number {
  const begun = performance.now();
  readAll(reader, texts);
  return performance.now() - begun;
}

function readAll(reader: Reader, texts: readonly string[]): void {
  let found = 0;
  for (const text of texts) found += reader(text);
  if (Number.isNaN(found)) throw new Error('A reader found nothing that can be counted.');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

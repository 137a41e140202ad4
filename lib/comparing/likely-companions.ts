import type { Digest } from '../domain/digest.ts';
import { stemWord } from './stem-word.ts';
import { SILENT_WORDS } from './word-tables.ts';

type Facts = Pick<Digest, 'id' | 'title' | 'actors'>;

/** The articles that most probably tell of the same: those with the same actors and words in the title, rare ones counting most. */
export function likelyCompanions(
  here: Facts,
  digests: readonly Facts[],
  most: number,
): readonly string[] {
  const topics = digests.map((digest) => ({ id: digest.id, topics: topicsOf(digest) }));
  const counts = new Map<string, number>();
  for (const one of topics) {
    for (const topic of one.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const ours = topicsOf(here);
  const weigh = (topic: string): number => Math.log(1 + digests.length / (counts.get(topic) ?? 1));
  return topics
    .filter(({ id }) => id !== here.id)
    .map(({ id, topics: theirs }) => ({ id, weight: commonWeight(ours, theirs, weigh) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

function topicsOf({ title, actors }: Facts): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => word.length > 1 && !SILENT_WORDS.has(word)).map(stemWord);
  return new Set([...actors, ...stems]);
}

function commonWeight(
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  weigh: (topic: string) => number,
): number {
  let weight = 0;
  for (const topic of ours) if (theirs.has(topic)) weight += weigh(topic);
  return weight;
}

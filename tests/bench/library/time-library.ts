import type { Reading } from '../../../lib/domain/reading.ts';
import { type SearchIndex, search } from '../../../lib/search/index.ts';
import { openLibraryStore, openStore } from '../../../lib/store/index.ts';
import { withoutBackground } from '../../../lib/store/library/refresh-appearances.ts';
import { type LibraryPlan, makeDossiers } from './make-dossiers.ts';

/** Milliseconds of each query, in the page that holds the index. */
export async function timeSearches(plan: LibraryPlan, articles: number): Promise<number[]> {
  const library = openLibraryStore(Date.now);
  const index = await library.loadIndex();
  library.close();
  const queries = [...makeDossiers(plan, articles - 100, 100)].flatMap(queriesFor);
  return queries.map((query) => timeSearch(index, query));
}

/** What readers type of an article: two words, the beginning of one, a phrase, and a slip. */
function queriesFor({ notes }: { readonly notes: readonly { comment: string }[] }): string[] {
  const [, first = '', second = '', third = '', fourth = ''] = notes[0]?.comment.split(' ') ?? [];
  return [`${first} ${second}`, third.slice(0, 3), `"${second} ${third}"`, `${fourth}x ${first}`];
}

function timeSearch(index: SearchIndex, query: string): number {
  const begun = performance.now();
  search(index, query);
  return performance.now() - begun;
}

/** Milliseconds to save an article more, with its text and findings, each time another. */
export async function timeSaving(
  plan: LibraryPlan,
  from: number,
  rounds: number,
): Promise<number[]> {
  const store = openStore(Date.now);
  const times: number[] = [];
  for (const { texts } of makeDossiers(plan, from, rounds)) {
    const { article, analysis } = texts[0] ?? {};
    if (!article || !analysis) throw new Error('Nothing was made up to be saved');
    // What is kept of a reading is its article, its analysis and its cards.
    const reading = withoutBackground({ article, analysis }) as Reading;
    const begun = performance.now();
    await store.setSaved(reading, true);
    times.push(performance.now() - begun);
  }
  store.close();
  return times;
}

import { fillShelf, indexSome } from '../bench/library/fill-library.ts';

/** Fills the store of an extension page with made-up articles, and has the index take them in. */
async function fillShelfWith(articles: number): Promise<void> {
  await fillShelf({ seed: 7, notesEach: 1 }, articles);
  while ((await indexSome(5)) > 0);
}

export type FillShelfWith = typeof fillShelfWith;

Reflect.set(window, 'fillShelfWith', fillShelfWith);

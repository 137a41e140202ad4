import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { formatBibliography } from '../../lib/exchange/citations/format-bibliography.ts';
import type { ExportContext } from '../../lib/exchange/export-context.ts';

const ASSETS = resolve(import.meta.dirname, '../../assets/citations');
const read = (name: string): string => readFileSync(resolve(ASSETS, name), 'utf8');

/** What formats need besides the articles, in plain words. */
export function contextFor(count: number): ExportContext {
  return {
    now: Date.UTC(2026, 10, 23),
    fileId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    version: '1.0.0',
    count,
    name: 'Says Who 2026-11-23',
    words: {
      language: 'en',
      notes: 'Notes',
      missingPicture: 'A picture that was not kept',
      dayOf: (isoDate) => isoDate,
      lookedOn: (time) => `As it looked on ${new Date(time).toISOString()}`,
      questions: 'Questions',
      onArticle: 'On the article',
      evidence: 'Evidence',
      statusOf: (status) => status,
      meaningOf: (colour) => colour,
    },
    lists: { collections: [], searches: [] },
    linkTo: (_, { article }) => article.address,
    lookOf: async () => null,
    placesOf: (notes) =>
      notes.map((note) => ({ note, start: note.passage.start, end: note.passage.end })),
    format: async (items, style) =>
      formatBibliography(
        items,
        { style: read(`${style}.csl`), locale: read('locales-en-US.xml') },
        'html',
      ),
  };
}

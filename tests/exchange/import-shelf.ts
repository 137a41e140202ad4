import fc from 'fast-check';

import { articleAddress } from '../../lib/domain/article-address.ts';
import { articleKeys } from '../../lib/domain/article-keys.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { ExportFormat } from '../../lib/domain/export-format.ts';
import type { ImportPreview } from '../../lib/domain/import-preview.ts';
import { exportDossiers } from '../../lib/exchange/export-dossiers.ts';
import { planImport } from '../../lib/exchange/import/plan-import.ts';
import { contextFor } from './export-context.ts';
import { someDossier } from './some-dossier.ts';
import type { SomeShelf } from './some-shelf.ts';

/** As a page's article has it: keys and addresses that go with its address, notes with words. */
export const readable = someDossier.map((dossier): Dossier => {
  const { address } = dossier.article;
  const met = articleAddress(address);
  const ids = new Set<string>();
  const notes = dossier.notes.filter(({ passage }) => {
    const isTaken = ids.has(passage.quote);
    ids.add(passage.quote);
    return passage.quote.trim() !== '' && !isTaken;
  });
  const noteIds = new Set<string | null>(notes.map(({ id }) => id));
  return {
    ...dossier,
    article: {
      ...dossier.article,
      address: met,
      addresses: [met],
      keys: articleKeys({ url: address, canonicalUrl: null }),
      collections: [],
    },
    notes,
    questions: dossier.questions.map((question) =>
      noteIds.has(question.noteId) ? question : { ...question, noteId: null },
    ),
  };
});
export const shelf = fc.uniqueArray(readable, {
  maxLength: 3,
  selector: ({ article }) => article.keys[0],
});

export async function written(format: ExportFormat, dossiers: readonly Dossier[]): Promise<string> {
  async function* each(): AsyncGenerator<Dossier, void> {
    for (const dossier of dossiers) yield await Promise.resolve(dossier);
  }
  let file = '';
  for await (const part of exportDossiers(format, each(), contextFor(dossiers.length)).parts) {
    file += String(part);
  }
  return file;
}

export const given = (text: string) => ({ size: text.length, text: async () => text });

export async function previewOf(text: string, at: SomeShelf): Promise<ImportPreview> {
  const preview = await planImport(given(text), at.facts);
  if (preview.state === 'problem') throw new Error(JSON.stringify(preview));
  return preview;
}

export const sorted = (dossiers: Iterable<Dossier>) =>
  [...dossiers].toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));

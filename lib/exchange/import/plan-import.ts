import { articleKeys } from '../../domain/article-keys.ts';
import type { ImportPreview, ImportProblem } from '../../domain/import-preview.ts';
import type { IncomingNote } from '../incoming/incoming-note.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { type ForeignArticle, planForeign } from './plan-foreign.ts';
import { planOwn } from './plan-own.ts';
import { type GivenFile, readImport } from './read-import.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** What bringing in a file would do; nothing is written, and the same file once more would do nothing. */
export async function planImport(
  file: GivenFile,
  shelf: ShelfFacts,
): Promise<ImportPreview | ImportProblem> {
  const read = await readImport(file);
  if (read.state === 'problem') return read;
  const draft = emptyDraft();
  if (read.state === 'own') {
    for (const dossier of read.dossiers) await planOwn(draft, dossier, shelf);
    return preview(draft, 'own', []);
  }
  const { format, file: incoming } = read;
  for (const article of byArticle(incoming.notes)) {
    await planForeign(draft, article, format, shelf);
  }
  return preview(draft, format, incoming.leftOut);
}

function preview(
  { plan, articles }: Draft,
  format: ImportPreview['format'],
  leftOut: ImportPreview['leftOut'],
): ImportPreview {
  return { state: 'plan', format, plan, articles, leftOut };
}

/** The notes of each article, in the order of the file. */
function byArticle(notes: readonly IncomingNote[]): readonly ForeignArticle[] {
  const keyOf = ({ address }: IncomingNote) => articleKeys({ url: address, canonicalUrl: null })[0];
  return [...Map.groupBy(notes, keyOf).values()].map((some) => ({
    address: some[0]?.address ?? '',
    notes: some,
  }));
}

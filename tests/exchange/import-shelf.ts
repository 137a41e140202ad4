import fc from 'fast-check';

import { articleAddress } from '../../lib/domain/article-address.ts';
import { articleKeys } from '../../lib/domain/article-keys.ts';
import type { Dossier, ShelfLists } from '../../lib/domain/dossier.ts';
import type { ExportFormat } from '../../lib/domain/export-format.ts';
import { type ImportPlan, NO_IMPORT } from '../../lib/domain/import-plan.ts';
import type { ImportPreview } from '../../lib/domain/import-preview.ts';
import { exportDossiers } from '../../lib/exchange/export-dossiers.ts';
import { importPieces, previewImport } from '../../lib/exchange/import/plan-import.ts';
import { contextFor } from './export-context.ts';
import { someDossier } from './some-dossier.ts';
import { SomeShelf } from './some-shelf.ts';

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

export async function written(
  format: ExportFormat,
  dossiers: readonly Dossier[],
  lists: ShelfLists = { collections: [], searches: [] },
): Promise<string> {
  async function* each(): AsyncGenerator<Dossier, void> {
    for (const dossier of dossiers) yield await Promise.resolve(dossier);
  }
  let file = '';
  const context = { ...contextFor(dossiers.length), lists };
  for await (const part of exportDossiers(format, each(), context).parts) {
    file += String(part);
  }
  return file;
}

export const given = (content: BlobPart): Blob => new Blob([content]);

/** Nobody looks and nobody ends it. */
export const unheard = () => ({ signal: new AbortController().signal, tell: () => undefined });

/** What is said of a file, where nothing is kept yet. */
export const outcomeOf = (content: BlobPart) =>
  previewImport(given(content), new SomeShelf().facts, unheard());

/** What bringing in a file would do, and all that it would write. */
export async function previewOf(
  text: string,
  at: SomeShelf,
): Promise<ImportPreview & { readonly plan: ImportPlan }> {
  const preview = await previewImport(given(text), at.facts, unheard());
  if (preview.state === 'problem') throw new Error(JSON.stringify(preview));
  let plan: ImportPlan = NO_IMPORT;
  for await (const piece of importPieces(given(text), at.facts, unheard())) {
    plan = joined(plan, piece.kind === 'new' ? planOf(piece.dossier) : piece.plan);
  }
  return { ...preview, plan };
}

function planOf({ article, ...work }: Dossier): ImportPlan {
  const added = <Record>(after: Record) => ({ before: null, after });
  return {
    ...NO_IMPORT,
    articles: [added(article)],
    texts: work.texts.map(added),
    notes: work.notes.map(added),
    questions: work.questions.map(added),
    decisions: work.decisions.map(added),
  };
}

function joined(one: ImportPlan, other: ImportPlan): ImportPlan {
  return {
    articles: [...one.articles, ...other.articles],
    texts: [...one.texts, ...other.texts],
    notes: [...one.notes, ...other.notes],
    questions: [...one.questions, ...other.questions],
    decisions: [...one.decisions, ...other.decisions],
    collections: [...one.collections, ...other.collections],
    searches: [...one.searches, ...other.searches],
  };
}

export const sorted = (dossiers: Iterable<Dossier>) =>
  [...dossiers].toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));

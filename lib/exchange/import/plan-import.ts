import { articleKeys } from '../../domain/article-keys.ts';
import { type ImportPiece, planSize } from '../../domain/import-plan.ts';
import type { ImportFormat, ImportPreview, ImportProblem } from '../../domain/import-preview.ts';
import type { IncomingNote } from '../incoming/incoming-note.ts';
import { nothingCounted, type PlannedArticle } from './draft.ts';
import { FileProblemError } from './file-problem-error.ts';
import { type ForeignArticle, planForeign } from './plan-foreign.ts';
import { planLists, type PlannedLists } from './plan-lists.ts';
import { planOwn } from './plan-own.ts';
import { openImport, type OwnItem, type ReadingProgress } from './read-import.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** What stands at one place of a file, and what is to become of it. */
type Planned =
  | {
      readonly kind: 'file';
      readonly format: ImportFormat;
      readonly leftOut: ImportPreview['leftOut'];
    }
  | { readonly kind: 'lists'; readonly lists: PlannedLists }
  | { readonly kind: 'article'; readonly planned: PlannedArticle };

/** What bringing in a file would do; nothing is written, and the same file once more would do nothing. */
export async function previewImport(
  file: Blob,
  shelf: ShelfFacts,
  progress: ReadingProgress,
): Promise<ImportPreview | ImportProblem> {
  const none = nothingCounted();
  const preview = { articles: [], changes: 0, collections: none, searches: none, leftOut: [] };
  let sum: ImportPreview = { state: 'plan', format: 'own', ...preview };
  const articles: ImportPreview['articles'][number][] = [];
  try {
    for await (const one of planned(file, shelf, progress)) {
      if (one.kind === 'file') sum = { ...sum, format: one.format, leftOut: one.leftOut };
      if (one.kind === 'lists') {
        const { collections, searches } = one.lists;
        sum = { ...sum, collections, searches };
      }
      if (one.kind === 'article') articles.push(one.planned.article);
      sum = { ...sum, changes: sum.changes + sizeOf(one) };
    }
  } catch (error) {
    if (error instanceof FileProblemError) return error.problem;
    throw error;
  }
  return { ...sum, articles };
}

/** The same once more, piece by piece, to be written. Throws `FileProblemError` where the file is another by now. */
export async function* importPieces(
  file: Blob,
  shelf: ShelfFacts,
  progress: ReadingProgress,
): AsyncGenerator<ImportPiece, void> {
  for await (const one of planned(file, shelf, progress)) {
    if (one.kind !== 'file' && sizeOf(one) > 0) yield pieceOf(one);
  }
}

/** How many records a piece writes. */
export function pieceSize(piece: ImportPiece): number {
  if (piece.kind === 'changes') return planSize(piece.plan);
  const { texts, notes, questions, decisions } = piece.dossier;
  return 1 + texts.length + notes.length + questions.length + decisions.length;
}

function sizeOf(one: Planned): number {
  return one.kind === 'file' ? 0 : pieceSize(pieceOf(one));
}

function pieceOf(one: Exclude<Planned, { kind: 'file' }>): ImportPiece {
  return one.kind === 'lists' ? { kind: 'changes', plan: one.lists.plan } : one.planned.piece;
}

/** A file from its beginning to its end, held piece by piece where it is ours. */
async function* planned(
  file: Blob,
  shelf: ShelfFacts,
  progress: ReadingProgress,
): AsyncGenerator<Planned, void> {
  const opened = await openImport(file, progress);
  const leftOut = opened.format === 'own' ? [] : opened.file.leftOut;
  yield { kind: 'file', format: opened.format, leftOut };
  if (opened.format === 'own') {
    yield* plannedOwn(opened.items, shelf);
    return;
  }
  for (const article of byArticle(opened.file.notes)) {
    progress.signal.throwIfAborted();
    yield { kind: 'article', planned: await planForeign(article, opened.format, shelf) };
  }
}

async function* plannedOwn(
  items: AsyncIterable<OwnItem>,
  shelf: ShelfFacts,
): AsyncGenerator<Planned, void> {
  let lists = planLists({ collections: [], searches: [] }, shelf);
  for await (const item of items) {
    if (item.state === 'lists') {
      lists = planLists(item.lists, shelf);
      yield { kind: 'lists', lists };
    } else {
      const article = await planOwn(item.dossier, shelf, lists.collectionIds);
      yield { kind: 'article', planned: article };
    }
  }
}

/** The notes of each article, in the order of the file. */
function byArticle(notes: readonly IncomingNote[]): readonly ForeignArticle[] {
  const keyOf = ({ address }: IncomingNote) => articleKeys({ url: address, canonicalUrl: null })[0];
  return [...Map.groupBy(notes, keyOf).values()].map((some) => ({
    address: some[0]?.address ?? '',
    notes: some,
  }));
}

import type { Dossier } from '../../domain/dossier.ts';
import type { ImportedArticle } from '../../domain/import-preview.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';
import {
  type Counting,
  type Draft,
  emptyDraft,
  nothingCounted,
  type PlannedArticle,
  take,
} from './draft.ts';
import { byId } from './known-here.ts';
import { hasSameContent, isLater, mergeRecord } from './merge-record.ts';
import { notAfter } from './not-after.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** Plans what to do with a dossier of a file of ours, whose collections have these ids here. */
export async function planOwn(
  file: Dossier,
  shelf: ShelfFacts,
  collectionIds: ReadonlyMap<string, string>,
): Promise<PlannedArticle> {
  // Collections that are nowhere are left out.
  const collections = file.article.collections.flatMap((id) => collectionIds.get(id) ?? []);
  const article = { ...file.article, collections: [...new Set(collections)] };
  const here = await sameArticle(article, shelf);
  const coming = { ...file, article };
  return here === null ? planNew(coming, shelf.now) : planChanges({ coming, here, now: shelf.now });
}

/** The article as it is here: by its id, else by an address that both were met under. */
async function sameArticle(
  { id, addresses, keys }: ShelfArticle,
  { dossier, articlesAt }: ShelfFacts,
): Promise<Dossier | null> {
  const here = await dossier(id);
  if (here !== null) return here;
  const met = (await articlesAt(keys)).find((one) =>
    one.addresses.some((address) => addresses.includes(address)),
  );
  return met === undefined ? null : await dossier(met.id);
}

function planNew(coming: Dossier, now: number): PlannedArticle {
  const dossier = {
    article: notAfter(coming.article, now),
    texts: coming.texts.map((text) => notAfter(text, now)),
    notes: coming.notes.map((note) => notAfter(note, now)),
    questions: coming.questions.map((question) => notAfter(question, now)),
    decisions: coming.decisions.map((decision) => notAfter(decision, now)),
  };
  const added = coming.notes.length + coming.questions.length + coming.decisions.length;
  const counts = { ...nothingCounted(), added };
  return { piece: { kind: 'new', dossier }, article: shown(dossier, 'added', counts) };
}

interface Pair {
  readonly coming: Dossier;
  readonly here: Dossier;
  readonly now: number;
}

function planChanges(pair: Pair): PlannedArticle {
  const { coming, here, now } = pair;
  const plan = emptyDraft();
  const counts = nothingCounted();
  const merged = mergeArticle(here.article, coming.article, now);
  if (merged !== null) plan.articles.push(merged);
  planTexts(plan, pair);
  planWork(plan, pair, counts);
  const isChanged = plan.articles.length + plan.texts.length > 0;
  const moved = { ...coming, article: { ...coming.article, id: here.article.id } };
  return {
    piece: { kind: 'changes', plan },
    article: shown(moved, isChanged ? 'updated' : 'same', counts),
  };
}

function shown(
  { article: { id, title, address } }: Dossier,
  fate: ImportedArticle['fate'],
  counts: Counting,
): ImportedArticle {
  return { id, title, address, fate, counts };
}

/** Addresses, keys and collections of both stay, whichever state is the later one. */
function mergeArticle(here: ShelfArticle, file: ShelfArticle, now: number) {
  const later = isLater(file, here, now) ? notAfter(file, now) : here;
  const after = {
    ...later,
    id: here.id,
    created: Math.min(here.created, file.created),
    addresses: joined(here.addresses, file.addresses),
    keys: joined(here.keys, file.keys),
    collections: joined(here.collections, file.collections),
    isSaved: here.isSaved || file.isSaved,
    revision: Math.max(here.revision, file.revision) + 1,
  };
  return hasSameContent(here, after) ? null : { before: here, after };
}

function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}

/** Of each role there is one text: the one that is here, unless the file's is a later one. */
function planTexts(plan: Draft, { coming, here, now }: Pair): void {
  const articleId = here.article.id;
  for (const text of coming.texts) {
    const kept = here.texts.find(({ role }) => role === text.role);
    const { planned } = mergeRecord(kept, { ...text, id: kept?.id ?? text.id, articleId }, now);
    if (planned !== null) plan.texts.push(planned);
  }
}

function planWork(plan: Draft, { coming, here, now }: Pair, counts: Counting): void {
  const articleId = here.article.id;
  const notes = byId(here.notes);
  for (const note of coming.notes) {
    const kept = notes.get(note.id);
    take(plan.notes, counts, mergeRecord(kept, { ...note, articleId }, now));
  }
  const questions = byId(here.questions);
  for (const question of coming.questions) {
    const kept = questions.get(question.id);
    take(plan.questions, counts, mergeRecord(kept, { ...question, articleId }, now));
  }
  const decisions = byId(here.decisions);
  for (const decision of coming.decisions) {
    const kept = decisions.get(decision.id);
    take(plan.decisions, counts, mergeRecord(kept, { ...decision, articleId }, now));
  }
}

import type { Dossier } from '../../domain/dossier.ts';
import type { ImportedArticle } from '../../domain/import-preview.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';
import { type Counting, type Draft, nothingCounted, take } from './draft.ts';
import { hasSameContent, mergeRecord } from './merge-record.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** Plans what to do with a dossier of a file of ours. */
export async function planOwn(draft: Draft, coming: Dossier, shelf: ShelfFacts): Promise<void> {
  const here = await sameArticle(coming.article, shelf);
  const articleId = here?.article.id ?? coming.article.id;
  const article = mergeArticle(here?.article ?? null, coming.article, shelf);
  const counts = nothingCounted();
  if (article !== null) draft.plan.articles.push(article);
  const isTextNew = planTexts(draft, { coming, here, articleId });
  planWork(draft, { coming, here, articleId }, counts);
  draft.articles.push({
    id: articleId,
    title: coming.article.title,
    address: coming.article.address,
    fate: fateOf(here !== null, article !== null || isTextNew),
    counts,
  });
}

function fateOf(isHere: boolean, isChanged: boolean): ImportedArticle['fate'] {
  if (!isHere) return 'added';
  return isChanged ? 'updated' : 'same';
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

/** Both addresses and keys stay, whichever state is the later one; collections that are not here are left out. */
function mergeArticle(here: ShelfArticle | null, file: ShelfArticle, { collections }: ShelfFacts) {
  const known = { ...file, collections: file.collections.filter((id) => collections.has(id)) };
  if (here === null) return { before: null, after: known };
  const later = file.changed > here.changed ? known : here;
  const after = {
    ...later,
    id: here.id,
    created: Math.min(here.created, file.created),
    addresses: joined(here.addresses, file.addresses),
    keys: joined(here.keys, file.keys),
    collections: joined(here.collections, known.collections),
    isSaved: here.isSaved || file.isSaved,
    revision: Math.max(here.revision, file.revision) + 1,
  };
  return hasSameContent(here, after) ? null : { before: here, after };
}

function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}

interface Pair {
  readonly coming: Dossier;
  readonly here: Dossier | null;
  readonly articleId: string;
}

/** Of each role there is one text: the one that is here, unless the file's is a later one. */
function planTexts({ plan }: Draft, { coming, here, articleId }: Pair): boolean {
  const before = plan.texts.length;
  for (const text of coming.texts) {
    const kept = here?.texts.find(({ role }) => role === text.role);
    const { planned } = mergeRecord(kept, { ...text, id: kept?.id ?? text.id, articleId });
    if (planned !== null) plan.texts.push(planned);
  }
  return plan.texts.length > before;
}

function planWork({ plan }: Draft, { coming, here, articleId }: Pair, counts: Counting): void {
  for (const note of coming.notes) {
    const kept = here?.notes.find(({ id }) => id === note.id);
    take(plan.notes, counts, mergeRecord(kept, { ...note, articleId }));
  }
  for (const question of coming.questions) {
    const kept = here?.questions.find(({ id }) => id === question.id);
    take(plan.questions, counts, mergeRecord(kept, { ...question, articleId }));
  }
  for (const decision of coming.decisions) {
    const kept = here?.decisions.find(({ id }) => id === decision.id);
    take(plan.decisions, counts, mergeRecord(kept, { ...decision, articleId }));
  }
}

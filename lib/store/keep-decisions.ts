import { type ActorDecision, readActorKey } from '../domain/actor-decision.ts';
import type { Article } from '../domain/article.ts';
import { nameKeys } from '../domain/name-keys.ts';
import type { NoteDeed } from '../domain/note.ts';
import type { ShelfDecision } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfDecision } from './is-record.ts';
import { inOneStep, recordToShow, recordWithText } from './keep-articles.ts';
import { perform } from './perform.ts';
import { isSame } from './record-fields.ts';
import { firstVersion } from './versions.ts';

const DEEDS = {
  rename: 'renamed',
  merge: 'merged',
  split: 'split',
} as const satisfies Record<ActorDecision['kind'], NoteDeed>;

/** Keeps what the reader decided about an actor of the article; the same twice in a row is decided once. */
export function keepDecision(
  database: ShelfDatabase,
  article: Article,
  decision: ActorDecision,
  now: number,
): Promise<ShelfDecision> {
  return inOneStep(database, async () => {
    const { id: articleId } = await recordWithText(database, article, now);
    const last = (await keptDecisions(database, articleId)).at(-1);
    if (last !== undefined && isSame(last.decision, decision)) return last;
    const place = (last?.place ?? 0) + 1;
    const given = { articleId, place, names: namesIn(decision), decision };
    const after: ShelfDecision = { ...firstVersion(now), ...given };
    const steps = [{ table: 'decisions', before: null, after }] as const;
    await perform(database, { articleId, deed: DEEDS[decision.kind], noteId: null, steps }, now);
    return after;
  });
}

/** What the reader decided about the actors of the article, in the order in which they did. */
export async function decisionsOn(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<readonly ActorDecision[]> {
  const record = await recordToShow(database, article, now);
  if (record === null) return [];
  const kept = await keptDecisions(database, record.id);
  return kept.flatMap(({ decision }) => decision ?? []);
}

/** The name that a decision gives an actor, as the shelf is searched by it. */
function namesIn(decision: ActorDecision): readonly string[] {
  const actor = readActorKey(decision.kind === 'merge' ? decision.into : decision.actor);
  return actor === null
    ? []
    : nameKeys({ ...actor, name: nameIn(decision, actor.name), aliases: [] });
}

function nameIn(decision: ActorDecision, kept: string): string {
  switch (decision.kind) {
    case 'rename':
      return decision.name;
    case 'merge':
      return kept;
    case 'split':
      return decision.alias;
  }
}

/** One that cannot be read stays as it is, and decides nothing. */
export async function keptDecisions(
  { decisions }: ShelfDatabase,
  articleId: string,
): Promise<readonly ShelfDecision[]> {
  const records: unknown[] = await decisions.where('articleId').equals(articleId).toArray();
  return records
    .filter(isShelfDecision)
    .filter(({ deleted }) => deleted === null)
    .toSorted((a, b) => a.place - b.place || a.created - b.created);
}

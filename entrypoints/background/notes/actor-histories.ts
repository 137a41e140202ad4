import type { Article } from '../../../lib/domain/article.ts';
import type { BackgroundPack } from '../../../lib/domain/background.ts';
import { nameKeys } from '../../../lib/domain/name-keys.ts';
import {
  type ActorHistory,
  type KeptAppearance,
  MOST_APPEARANCES,
  type SavedWork,
  type ShelfAppearance,
} from '../../../lib/domain/shelf-appearance.ts';
import type { ShelfActor } from '../../../lib/domain/shelf-actor.ts';
import { completeReading, decideActors } from '../../../lib/engine/index.ts';
import {
  bestAppearances,
  type JudgedAppearance,
} from '../../../lib/knowledge/shelf/best-appearances.ts';
import { notesOnActor } from '../../../lib/knowledge/shelf/notes-on-actor.ts';
import { appearancesIn, type Store } from '../../../lib/store/index.ts';

/** Where histories come from. */
export type HistorySource = Pick<Store, 'findAppearances' | 'getSavedWork'>;

/** What other saved articles tell of these actors; those of which none tells are left out. */
export async function actorHistories(
  store: HistorySource,
  background: () => BackgroundPack,
  article: Article,
  actors: readonly ShelfActor[],
): Promise<readonly ActorHistory[]> {
  const shelf = openShelf(store, background);
  const histories = await Promise.all(
    actors.map(async (actor) => ({
      actor: actor.id,
      appearances: await appearancesOf(shelf, article, actor),
    })),
  );
  return histories.filter(({ appearances }) => appearances.length > 0);
}

/** What is read for one answer is read once. */
interface Shelf {
  readonly store: HistorySource;
  readonly workOn: (articleId: string) => Promise<DecidedWork | null>;
}

/** A saved article with its actors as the reader decided since; none where nothing was decided. */
interface DecidedWork extends SavedWork {
  readonly decided: readonly KeptAppearance[];
}

function openShelf(store: HistorySource, background: () => BackgroundPack): Shelf {
  const works = new Map<string, Promise<DecidedWork | null>>();
  const read = async (articleId: string): Promise<DecidedWork | null> => {
    const work = await store.getSavedWork(articleId);
    return work && asDecided(work, background);
  };
  const workOn: Shelf['workOn'] = (articleId) => {
    const work = works.get(articleId) ?? read(articleId);
    works.set(articleId, work);
    return work;
  };
  return { store, workOn };
}

function asDecided(work: SavedWork, background: () => BackgroundPack): DecidedWork {
  const { record, saved, decisions } = work;
  if (saved === null || decisions.length === 0) return { ...work, decided: [] };
  const analysis = decideActors(saved.article, saved.analysis, decisions);
  const reading = completeReading(saved.article, analysis, { known: background() });
  const decided = appearancesIn(record.id, reading, record.created);
  return { ...work, saved: { article: saved.article, analysis }, decided };
}

async function appearancesOf(
  { store, workOn }: Shelf,
  article: Article,
  actor: ShelfActor,
): Promise<readonly ShelfAppearance[]> {
  const names = nameKeys(actor);
  if (names.length === 0) return [];
  const { appearances, decided } = await store.findAppearances(article, names);
  const asSaved = appearances.filter(({ articleId }) => !decided.has(articleId));
  const works = await Promise.all(Array.from(decided, workOn));
  const all = [...asSaved, ...works.flatMap((work) => work?.decided ?? [])];
  const best = bestAppearances(actor, all).slice(0, MOST_APPEARANCES);
  const shown = await Promise.all(
    best.map(async (one) => toShow(one, await workOn(one.appearance.articleId))),
  );
  return shown.filter((one) => one !== null);
}

function toShow(
  { appearance, certainty }: JudgedAppearance,
  work: DecidedWork | null,
): ShelfAppearance | null {
  if (work === null) return null;
  const { record, saved, notes } = work;
  const { id: articleId, title, outlet, published, address } = record;
  const { actor, said } = appearance;
  const noted =
    saved === null ? [] : notesOnActor(notes, saved.article.text, saved.analysis, actor.id);
  const of = { articleId, title, outlet, published, address };
  return { ...of, certainty, titles: actor.titles, said, notes: noted };
}

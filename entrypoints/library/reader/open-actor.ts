import type { ActorMeeting, ActorPage } from '../../../components/library/actor/actor-page.ts';
import { actorKey } from '../../../lib/domain/actor-decision.ts';
import { nameKeys } from '../../../lib/domain/name-keys.ts';
import { publishedTime } from '../../../lib/domain/published-time.ts';
import { shelfActor } from '../../../lib/domain/shelf-actor.ts';
import type { KeptAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { gatherAppearances } from '../../../lib/knowledge/shelf/gather-appearances.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { actorOfReading, namesOfKey } from './actor-of-reading.ts';
import { readingOf } from './read-kept.ts';

/** An actor in an article, and when the article is from. */
interface Met {
  readonly appearance: KeptAppearance;
  readonly time: number;
}

/** Where on the shelf an actor is met; `articleId` says in which article the reader met it. `null` where nowhere. */
export async function openActor(
  store: Pick<LibraryStore, 'dossier' | 'namedSo' | 'digestsOf'>,
  key: string,
  articleId: string | null,
): Promise<ActorPage | null> {
  const { appearances, decided } = await store.namedSo(namesOfKey(key));
  // What was written down with the article knows nothing of what the reader decided since.
  const toRead = new Set([...decided, ...(articleId === null ? [] : [articleId])]);
  const met = new Map(keptOnes(appearances, key).map((one) => [one.appearance.articleId, one]));
  for (const id of toRead) {
    const one = await readAgain(store, id, key);
    if (one === null) met.delete(id);
    else met.set(id, one);
  }
  const all = [...met.values()];
  const first =
    met.get(articleId ?? '') ??
    all.find(({ appearance }) => actorKey(appearance.actor) === key) ??
    all[0];
  return first === undefined ? null : pageOf(first, all, await undatedOf(store, [...met.keys()]));
}

/** Of several of the name in one article the one who goes by the key. */
function keptOnes(appearances: readonly KeptAppearance[], key: string): readonly Met[] {
  const byArticle = Map.groupBy(appearances, ({ articleId }) => articleId);
  return [...byArticle.values()].flatMap((ones) => {
    const appearance = ones.find(({ actor }) => actorKey(actor) === key) ?? ones[0];
    return appearance === undefined ? [] : [{ appearance, time: appearance.keys[0]?.[1] ?? 0 }];
  });
}

async function readAgain(
  store: Pick<LibraryStore, 'dossier'>,
  articleId: string,
  key: string,
): Promise<Met | null> {
  const dossier = await store.dossier(articleId);
  const reading = dossier && readingOf(dossier);
  const card = reading && actorOfReading(reading, key);
  if (!dossier?.article.isSaved || !reading || !card) return null;
  const time = publishedTime(reading.article.published) ?? dossier.article.created;
  const actor = shelfActor(card, reading);
  const keys = nameKeys(actor).map((name) => [name, time] as const);
  return { appearance: { articleId, keys, actor, said: [] }, time };
}

/** Those that do not tell when they were published. */
async function undatedOf(
  store: Pick<LibraryStore, 'digestsOf'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const digests = await store.digestsOf(ids);
  return new Set(digests.flatMap(({ id, published }) => (published === null ? [id] : [])));
}

function pageOf(first: Met, met: readonly Met[], undated: ReadonlySet<string>): ActorPage {
  const others = met.filter((one) => one !== first).map(({ appearance }) => appearance);
  const certainty = gatherAppearances(first.appearance, others);
  const inOrder = met.toSorted((a, b) => a.time - b.time);
  const of = (wanted: 'same' | 'possible') =>
    inOrder
      .filter(({ appearance }) => certainty.get(appearance) === wanted)
      .map((one) => meetingOf(one, undated));
  const { name, type } = first.appearance.actor;
  return { name, type, same: of('same'), possible: of('possible') };
}

function meetingOf(
  { appearance: { articleId, actor }, time }: Met,
  undated: ReadonlySet<string>,
): ActorMeeting {
  return { articleId, time, isDated: !undated.has(articleId), titles: actor.titles };
}

import type {
  ActorInArticle,
  ActorPage,
  SaidThere,
} from '../../../components/library/actor/actor-page.ts';
import { actorKey, readActorKey } from '../../../lib/domain/actor-decision.ts';
import type { Statement } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import { nameKeys } from '../../../lib/domain/name-keys.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import type { KeptAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { statementSpan, statementText } from '../../../lib/domain/statement-span.ts';
import { gatherAppearances } from '../../../lib/knowledge/shelf/gather-appearances.ts';
import { notesOnActor } from '../../../lib/knowledge/shelf/notes-on-actor.ts';
import { appearancesIn, type LibraryStore, openStore } from '../../../lib/store/index.ts';
import { readingOf } from './read-kept.ts';

/** Belongs to no article, so that none is left out. */
const NOWHERE: Article = {
  url: '',
  canonicalUrl: null,
  title: '',
  byline: null,
  outlet: null,
  published: null,
  language: null,
  text: '',
  blocks: [],
  links: [],
};

/** What all saved articles tell of an actor, as met in `articleId` if that is given; `null` where none does. */
export async function openActor(
  store: Pick<LibraryStore, 'dossier'>,
  key: string,
  articleId: string | null,
): Promise<ActorPage | null> {
  const named = readActorKey(key);
  if (named === null) return null;
  const names = nameKeys({ ...named, aliases: [] });
  const { appearances, decided } = await openStore(Date.now).findAppearances(NOWHERE, names);
  const ids = new Set([
    ...appearances.map((one) => one.articleId),
    ...decided,
    ...(articleId === null ? [] : [articleId]),
  ]);
  const met: MetIn[] = [];
  for (const id of ids) met.push(...metIn(await store.dossier(id), key, names));
  const first = met.find((one) => one.appearance.articleId === articleId) ?? met[0];
  return first === undefined ? null : pageOf(first, met);
}

/** An actor in an article, for the judgement of who it is, and for the reader. */
interface MetIn {
  readonly appearance: KeptAppearance;
  readonly shown: ActorInArticle;
}

function pageOf(first: MetIn, met: readonly MetIn[]): ActorPage {
  const others = met.filter((one) => one !== first);
  const certainty = gatherAppearances(
    first.appearance,
    others.map(({ appearance }) => appearance),
  );
  const inOrder = met.toSorted((a, b) => a.shown.time - b.shown.time);
  const of = (wanted: 'same' | 'possible') =>
    inOrder
      .filter(({ appearance }) => certainty.get(appearance) === wanted)
      .map(({ shown }) => shown);
  const { name, type } = first.appearance.actor;
  return { name, type, same: of('same'), possible: of('possible') };
}

/** Those of the name in one saved article; of several the one who goes by the key. */
function metIn(dossier: Dossier | null, key: string, names: readonly string[]): MetIn[] {
  if (dossier === null || !dossier.article.isSaved) return [];
  const reading = readingOf(dossier);
  if (reading === null) return [];
  const { article: record } = dossier;
  const found = appearancesIn(record.id, reading, record.created).filter(({ keys }) =>
    keys.some(([name]) => names.includes(name)),
  );
  const appearance = found.find(({ actor }) => actorKey(actor) === key) ?? found[0];
  if (appearance === undefined) return [];
  return [{ appearance, shown: shownIn(dossier, reading, appearance) }];
}

function shownIn(
  { article: record, notes }: Dossier,
  { article, analysis, cards }: Reading,
  { actor, keys }: KeptAppearance,
): ActorInArticle {
  const { id, title, outlet, published, created } = record;
  const byId = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const card = cards.find((one) => one.actor.id === actor.id);
  const names = new Map(analysis.actors.map((one) => [one.id, one.name]));
  const asSaid = (ids: readonly string[], isOfOthers: boolean) =>
    ids
      .flatMap((statementId) => byId.get(statementId) ?? [])
      .map((statement) => saidThere(article.text, statement, isOfOthers ? names : null));
  return {
    articleId: id,
    title,
    outlet,
    published,
    time: keys[0]?.[1] ?? created,
    name: actor.name,
    titles: actor.titles,
    said: asSaid(card?.statements ?? [], false),
    about: asSaid(card?.saidAbout ?? [], true),
    notes: notesOnActor(notes, article.text, analysis, actor.id),
  };
}

function saidThere(
  text: string,
  statement: Statement,
  names: ReadonlyMap<string, string> | null,
): SaidThere {
  const { id, voice, source } = statement;
  const by =
    names === null || source === null
      ? null
      : (names.get(source.actor ?? '') ?? textOf(text, source));
  return { id, voice, text: statementText(text, statement), span: statementSpan(statement), by };
}

import type { ActorInArticle, SaidThere } from '../../../components/library/actor/actor-page.ts';
import type { Statement } from '../../../lib/domain/analysis.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { statementSpan, statementText } from '../../../lib/domain/statement-span.ts';
import { notesOnActor } from '../../../lib/knowledge/shelf/notes-on-actor.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { actorOfReading } from './actor-of-reading.ts';
import { readingOf } from './read-kept.ts';

/** What these articles tell of an actor; those that do not name it any more are left out. */
export async function readActor(
  store: Pick<LibraryStore, 'eachDossier'>,
  key: string,
  articleIds: readonly string[],
): Promise<readonly ActorInArticle[]> {
  const read: ActorInArticle[] = [];
  for await (const dossier of store.eachDossier(articleIds, new AbortController().signal)) {
    const reading = readingOf(dossier);
    if (reading !== null) read.push(...toldIn(dossier, reading, key));
  }
  return read;
}

function toldIn({ article: record, notes }: Dossier, reading: Reading, key: string) {
  const card = actorOfReading(reading, key);
  if (card === undefined) return [];
  const { article, analysis } = reading;
  const byId = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const names = new Map(analysis.actors.map((one) => [one.id, one.name]));
  const told = (ids: readonly string[], speakers: ReadonlyMap<string, string> | null) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .map((statement) => saidThere(article.text, statement, speakers));
  const { id: articleId, title, outlet } = record;
  return [
    {
      articleId,
      title,
      outlet,
      said: told(card.statements, null),
      about: told(card.saidAbout, names),
      notes: notesOnActor(notes, article.text, analysis, card.actor.id),
    },
  ];
}

/** `speakers` are names by the ids of actors, where others than the actor itself speak. */
function saidThere(
  text: string,
  statement: Statement,
  speakers: ReadonlyMap<string, string> | null,
): SaidThere {
  const { id, voice, source } = statement;
  const by =
    speakers === null || source === null
      ? null
      : (speakers.get(source.actor ?? '') ?? textOf(text, source));
  return { id, voice, text: statementText(text, statement), span: statementSpan(statement), by };
}

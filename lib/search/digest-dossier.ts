import { actorKey } from '../domain/actor-decision.ts';
import type { Digest } from '../domain/digest.ts';
import type { Dossier } from '../domain/dossier.ts';
import { siteOf } from '../domain/site.ts';
import { worthOfNote } from './worth-of-note.ts';
import { leadingActors, newestText } from './describe-dossier.ts';

/** Enough to filter by; articles name hundreds. */
const MOST_ACTORS = 20;

/** The facts of a dossier by which the library lists and filters. */
export function digestOfDossier(dossier: Dossier): Digest {
  const { article, notes, questions } = dossier;
  const { id, title, address, outlet, byline, published, created, isSaved, collections } = article;
  const text = newestText(dossier);
  const analysis = text?.analysis ?? null;
  const noteTags = [...new Set(notes.flatMap(({ tags }) => tags))];
  const records = [article, ...notes, ...questions];
  return {
    id,
    title,
    address,
    site: siteOf(address) ?? '',
    outlet,
    byline,
    published,
    created,
    changed: records.reduce((last, { changed }) => Math.max(last, changed), 0),
    isSaved,
    tags: [...new Set([...article.tags, ...noteTags])],
    noteTags,
    collections,
    noteCount: notes.length,
    colours: [...new Set(notes.map(({ colour }) => colour))],
    statuses: [...new Set(notes.flatMap(({ flag }) => (flag === null ? [] : [flag.status])))],
    openQuestions: questions.filter(({ isAnswered, isDismissed }) => !isAnswered && !isDismissed)
      .length,
    flagged: notes
      .filter(({ flag }) => flag !== null)
      .map((note) => ({ noteId: note.id, checkWorthiness: worthOfNote(note, text) })),
    actors: analysis === null ? [] : leadingActors(analysis, MOST_ACTORS).map(actorKey),
  };
}

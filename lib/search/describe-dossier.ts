import type { Actor, Statement } from '../domain/analysis.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ShelfText } from '../domain/shelf.ts';
import type { SearchDocument } from './search-document.ts';

/** Everything of a dossier that can be found by its words. */
export function documentOfDossier(dossier: Dossier): SearchDocument {
  const { article, notes, questions } = dossier;
  const text = newestText(dossier);
  return {
    id: article.id,
    title: present([article.title, article.outlet, article.byline]),
    tags: [...new Set([article, ...notes].flatMap(({ tags }) => tags))],
    actors: (text?.analysis?.actors ?? []).map(({ name, titles }) => [name, ...titles].join(' ')),
    notes: present([
      article.note,
      ...notes.flatMap(({ comment, flag }) => [
        comment,
        ...(flag?.evidence ?? []).map(({ remark }) => remark),
      ]),
    ]),
    questions: questions
      .filter(({ isDismissed }) => !isDismissed)
      .map(({ text: asked, answer }) => `${asked} ${answer}`),
    // What was quoted is found even if the text that is kept no longer has it.
    text: present([text?.article?.text ?? null, ...quotesBeside(dossier, text)]),
  };
}

/** The text it was saved with, else as last kept: a first note keeps the text again, without what was found in it. */
export function newestText({ texts }: Dossier): ShelfText | undefined {
  const readable = texts.filter(({ article }) => article !== null);
  const newestFirst = readable.toSorted((a, b) => b.changed - a.changed);
  return newestFirst.find(({ role }) => role === 'saved') ?? newestFirst[0];
}

function quotesBeside({ notes }: Dossier, text: ShelfText | undefined): string[] {
  const whole = text?.article?.text ?? '';
  return notes.map(({ passage }) => passage.quote).filter((quote) => !whole.includes(quote));
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => (text === null || text === '' ? [] : [text]));
}

/** Actors that speak, then those named most; at most so many. */
export function leadingActors(
  {
    actors,
    statements,
  }: { readonly actors: readonly Actor[]; readonly statements: readonly Statement[] },
  most: number,
): readonly Actor[] {
  const speaking = new Set(statements.map(({ source }) => source?.actor));
  const rank = ({ id }: Actor): number => (speaking.has(id) ? 1 : 0);
  return actors
    .toSorted((a, b) => rank(b) - rank(a) || b.mentions.length - a.mentions.length)
    .slice(0, most);
}

import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { CSV_BEGIN, writeCsv } from './write-csv.ts';

type Cell = (dossier: Dossier, note: Note) => string | null;

/** The columns of the table of notes; programs go by their names, so these are in no language but one. */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['title', ({ article }) => article.title],
  ['address', ({ article }) => article.address],
  ['outlet', ({ article }) => article.outlet],
  ['byline', ({ article }) => article.byline],
  ['published', ({ article }) => article.published],
  ['quote', (_, { passage }) => passage.quote],
  ['comment', (_, { comment }) => comment],
  ['tags', (_, { tags }) => tags.join('; ')],
  ['colour', (_, { colour }) => colour],
  ['status', (_, { flag }) => flag?.status ?? null],
  ['assignee', (_, { flag }) => flag?.assignee ?? null],
  ['due', (_, { flag }) => flag?.due ?? null],
  ['evidence', (_, { flag }) => flag?.evidence.map(({ address }) => address).join(' ') ?? null],
  ['created', (_, { created }) => new Date(created).toISOString()],
  ['changed', (_, { changed }) => new Date(changed).toISOString()],
  ['id', (_, { id }) => id],
];

/** All notes, a row each. */
export async function* writeNotesCsv(
  dossiers: AsyncIterable<Dossier>,
): AsyncGenerator<string, void> {
  yield CSV_BEGIN + writeCsv([COLUMNS.map(([name]) => name)]);
  for await (const dossier of dossiers) {
    yield writeCsv(
      dossier.notes.map((note) => COLUMNS.map(([, cell]) => cell(dossier, note) ?? '')),
    );
  }
}

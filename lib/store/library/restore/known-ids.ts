import type { Kept } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import type { IncomingRecord, RestoredTable } from './staging.ts';

/** The ids that are in use here, by table. */
export type KnownIds = ReadonlyMap<RestoredTable, Set<string>>;

const TABLES = [
  'articles',
  'texts',
  'copies',
  'notes',
  'questions',
  'decisions',
  'collections',
  'searches',
] as const satisfies readonly RestoredTable[];

/** The ids that are in use now; some ten bytes each, and read in less than it takes to look for a hundred records. */
export async function knownIds(database: ShelfDatabase): Promise<KnownIds> {
  const known = new Map<RestoredTable, Set<string>>();
  for (const table of TABLES) {
    known.set(
      table,
      new Set(await database.table<Kept, string>(table).toCollection().primaryKeys()),
    );
  }
  return known;
}

/**
 * Whether something may be here of the record. On an article that is here there may be anything; what was
 * written since the ids were read has ids that nobody had before.
 */
export function mayBeHere(known: KnownIds, { table, record }: IncomingRecord): boolean {
  const articleId = 'articleId' in record ? String(record.articleId) : record.id;
  return (
    known.get(table)?.has(record.id) === true || known.get('articles')?.has(articleId) === true
  );
}

import { emptyShelf, fillShelf, indexSome } from '../bench/library/fill-library.ts';
import { shelfDatabase } from '../../lib/store/database.ts';
import { openLibraryStore } from '../../lib/store/index.ts';

/** Fills the store of an extension page with so many made-up articles, each with a note. */
async function fill(articles: number): Promise<void> {
  await fillShelf({ seed: 7, notesEach: 1 }, articles);
  while ((await indexSome(5)) > 0);
}

/** Stands for all that is kept: how many articles, and a checksum over everything on them. */
async function everything(): Promise<string> {
  const library = openLibraryStore(Date.now);
  const dossiers: unknown[] = [];
  for await (const dossier of library.eachDossier(null, new AbortController().signal)) {
    dossiers.push(dossier);
  }
  library.close();
  const text = JSON.stringify(dossiers, (_, value: unknown) => inOrder(value));
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `${dossiers.length} articles, ${new Uint8Array(sum).join(' ')}`;
}

/** With its fields by name: which came first is nobody's business. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** How many records lie in each table, seen or not. */
async function records(): Promise<string> {
  const database = shelfDatabase();
  const counts = await Promise.all(
    database.tables.map(async (table) => `${table.name} ${await table.count()}`),
  );
  database.close();
  return counts.join(', ');
}

/** Keeps so many articles, and forgets all others as if they had never been. */
async function keepOnly(articles: number): Promise<void> {
  await emptyShelf();
  if (articles > 0) await fill(articles);
}

const sample = { keepOnly, everything, records };

export type BackupSample = typeof sample;

Reflect.set(window, 'backupSample', sample);

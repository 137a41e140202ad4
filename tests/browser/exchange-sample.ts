import { NO_FILTER } from '../../lib/domain/library-filter.ts';
import type { Kept } from '../../lib/domain/shelf.ts';
import { writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { idFor } from '../bench/library/id-for.ts';
import { makeDossiers } from '../bench/library/make-dossiers.ts';

/** Gives the page's field for files an export of ours, with so many made up articles in a collection. */
export type GiveExport = (articles: number) => Promise<number>;

const KEPT: Kept = { id: idFor(1, 9), created: 1, changed: 1, deleted: null, revision: 1 };
const LISTS = {
  collections: [{ ...KEPT, name: 'From the other machine' }],
  searches: [{ ...KEPT, name: 'Unsourced', query: 'word', filter: NO_FILTER }],
};

const giveExport: GiveExport = async (articles) => {
  const parts: Blob[] = [];
  let some: string[] = [];
  for await (const line of writeOwnLines(inCollection(articles), Date.now(), LISTS)) {
    some.push(line);
    // What is in a blob may be on the disk.
    if (some.length >= 50) parts.push(new Blob(some.splice(0)));
  }
  const file = new File([...parts, new Blob(some)], 'export.jsonl');
  some = [];
  const given = new DataTransfer();
  given.items.add(file);
  const field = document.querySelector<HTMLInputElement>('#exchange-file');
  if (field === null) throw new Error('There is no field for a file.');
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return file.size;
};

function* inCollection(articles: number) {
  for (const dossier of makeDossiers({ seed: 7, notesEach: 10 }, 0, articles)) {
    yield { ...dossier, article: { ...dossier.article, collections: [KEPT.id] } };
  }
}

Reflect.set(window, 'giveExport', giveExport);

import type { Dossier } from '../../domain/dossier.ts';
import { listItems } from '../list-in-parts.ts';
import { citations } from './cite-article.ts';
import type { CslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

type Dossiers = AsyncIterable<Dossier>;

export async function* streamCslJson(dossiers: Dossiers): AsyncGenerator<string, void> {
  const cite = citations();
  let isFirst = true;
  yield '[';
  for await (const dossier of dossiers) {
    yield listItems([cite(dossier)], isFirst);
    isFirst = false;
  }
  yield '\n]\n';
}

export const streamBibtex = (dossiers: Dossiers) => streamEach(dossiers, writeBibtex);

export const streamRis = (dossiers: Dossiers) => streamEach(dossiers, writeRis);

async function* streamEach(
  dossiers: Dossiers,
  write: (item: CslItem) => string,
): AsyncGenerator<string, void> {
  const cite = citations();
  for await (const dossier of dossiers) yield write(cite(dossier));
}

import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import type { ExportChoice } from '../../../components/library/exchange/exchange-actions.ts';
import { colourWords } from '../../../components/notes/note-words.ts';
import { textFragment } from '../../../lib/anchoring/index.ts';
import type { Collection } from '../../../lib/domain/collection.ts';
import { type Dossier, textOfNotes } from '../../../lib/domain/dossier.ts';
import { isoDay } from '../../../lib/domain/iso-day.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { KeptCopy } from '../../../lib/domain/shelf.ts';
import type { ExportContext } from '../../../lib/exchange/export-context.ts';
import { fileName, wordsForFile } from '../../../lib/exchange/file-name.ts';
import type { LookThen } from '../../../lib/exchange/html/write-html.ts';
import { getNoteSettings } from '../../../lib/settings/note-settings.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { copyWords } from '../copies/copy-words.ts';
import { notePlaces } from '../copies/note-places.ts';

interface Wanted {
  readonly choice: ExportChoice;
  /** How many articles these are. */
  readonly total: number;
  readonly format: ExportContext['format'];
}

/** What formats need of this device and this reader. */
export async function exportContext(
  store: LibraryStore,
  { choice, total, format }: Wanted,
): Promise<ExportContext> {
  const { colourMeanings } = await getNoteSettings();
  const [collections, searches] = await Promise.all([store.collections(), store.searches()]);
  const now = Date.now();
  return {
    now,
    fileId: crypto.randomUUID(),
    version: browser.runtime.getManifest().version,
    count: total,
    name:
      (await nameOf(store, choice, collections)) ??
      `${i18n.t('popup.name')} ${isoDay(new Date(now))}`,
    words: {
      ...copyWords(),
      questions: i18n.t('exchange.words.questions'),
      evidence: i18n.t('exchange.words.evidence'),
      meaningOf: (colour) => colourWords(colour, colourMeanings),
    },
    lists: { collections, searches },
    linkTo,
    placesOf: notePlaces,
    lookOf: async (articleId) => lastLook(await store.copies(articleId)),
    format,
  };
}

/** What a file of these articles is called: after the only one, or after their collection. */
async function nameOf(
  store: LibraryStore,
  choice: ExportChoice,
  collections: readonly Collection[],
): Promise<string | null> {
  switch (choice.kind) {
    case 'all':
      return null;
    case 'articles': {
      const [id, ...others] = choice.ids;
      const dossier = id === undefined || others.length > 0 ? null : await store.dossier(id);
      return dossier === null ? null : fileName(dossier.article);
    }
    case 'collection': {
      const name = collections.find(({ id }) => id === choice.id)?.name ?? '';
      return wordsForFile(name) || null;
    }
  }
}

function lastLook([newest]: readonly KeptCopy[]): LookThen | null {
  return newest === undefined ? null : { copy: newest.copy, taken: newest.changed };
}

/** A link that scrolls to the words, as far as the text they were taken from is kept. */
function linkTo({ passage: { start, end, quote } }: Note, dossier: Dossier): string {
  const { address } = dossier.article;
  const text = textOfNotes(dossier);
  if (text?.slice(start, end) !== quote) return address;
  const fragment = textFragment(text, { start, end });
  return fragment === '' ? address : `${address.replace(/#.*$/, '')}${fragment}`;
}

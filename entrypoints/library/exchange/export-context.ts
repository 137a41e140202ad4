import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { colourWords } from '../../../components/notes/note-words.ts';
import { textFragment } from '../../../lib/anchoring/index.ts';
import { type Dossier, textOfNotes } from '../../../lib/domain/dossier.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { KeptCopy } from '../../../lib/domain/shelf.ts';
import type { ExportContext } from '../../../lib/exchange/export-context.ts';
import type { LookThen } from '../../../lib/exchange/html/write-html.ts';
import { getNoteSettings } from '../../../lib/settings/note-settings.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { copyWords } from '../copies/copy-words.ts';
import { notePlaces } from '../copies/note-places.ts';

/** What formats need of this device and this reader. */
export async function exportContext(
  store: LibraryStore,
  count: number,
  format: ExportContext['format'],
): Promise<ExportContext> {
  const { colourMeanings } = await getNoteSettings();
  const [collections, searches] = await Promise.all([store.collections(), store.searches()]);
  const now = Date.now();
  return {
    now,
    fileId: crypto.randomUUID(),
    version: browser.runtime.getManifest().version,
    count,
    name: `${i18n.t('popup.name')} ${new Date(now).toISOString().slice(0, 10)}`,
    words: {
      ...copyWords(),
      questions: i18n.t('exchange.words.questions'),
      onArticle: i18n.t('exchange.words.onArticle'),
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

import type { CitedPiece } from '../../../components/library/reader/cite/cited-piece.ts';
import type { BibliographyStyle } from '../../../lib/domain/export-format.ts';
import { citations } from '../../../lib/exchange/citations/cite-article.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { formatInWorker } from '../exchange/format-in-worker.ts';

/** A kept article as the style cites it; nothing where it is gone. */
export async function citeKept(
  store: Pick<LibraryStore, 'dossier'>,
  articleId: string,
  style: BibliographyStyle,
  signal: AbortSignal,
): Promise<readonly CitedPiece[]> {
  const dossier = await store.dossier(articleId);
  if (dossier === null) return [];
  const [entry = ''] = await formatInWorker([citations()(dossier)], style, signal);
  return piecesOf(entry);
}

/** The words of an entry's HTML, which is read in a document of its own that shows and loads nothing. */
export function piecesOf(entry: string): readonly CitedPiece[] {
  const { body } = new DOMParser().parseFromString(entry, 'text/html');
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const pieces: CitedPiece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isItalic = node.parentElement?.closest('i') !== null;
    pieces.push({ words: node.textContent ?? '', isItalic });
  }
  return pieces;
}

/** Puts a reference on the clipboard: with its italics for a text program, and as plain words. */
export async function copyCited(pieces: readonly CitedPiece[]): Promise<void> {
  const paper = document.implementation.createHTMLDocument();
  for (const { words, isItalic } of pieces) {
    const element = paper.createElement(isItalic ? 'i' : 'span');
    element.textContent = words;
    paper.body.append(element);
  }
  const plain = pieces.map(({ words }) => words).join('');
  const html = new XMLSerializer().serializeToString(paper.body);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}

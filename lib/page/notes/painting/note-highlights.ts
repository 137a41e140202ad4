import { highlightNameOf, NOTE_MARKS, type NoteMark } from './note-sheet.ts';

/** Our entries in the highlight registries of a page and of its frames, each of which has its own. */
export interface NoteHighlights {
  add(mark: NoteMark, range: Range): void;
  delete(mark: NoteMark, range: Range): void;
  /** Puts back what a page has thrown out of its registry. */
  enterAgain(): void;
  /** Takes all of them out again. */
  clear(): void;
}

/** Prepares our entries; none is made before it is needed. */
export function createNoteHighlights(): NoteHighlights {
  const made = new Map<Document, Map<NoteMark, Highlight>>();

  const highlightOf = (document: Document, mark: NoteMark): Highlight | null => {
    const view = document.defaultView;
    if (view === null) return null;
    const ofDocument = made.get(document) ?? new Map<NoteMark, Highlight>();
    made.set(document, ofDocument);
    const known = ofDocument.get(mark);
    if (known !== undefined) return known;
    const highlight = new view.Highlight();
    // Under all that says who says what.
    highlight.priority = NOTE_MARKS.indexOf(mark) - NOTE_MARKS.length;
    ofDocument.set(mark, highlight);
    view.CSS.highlights.set(highlightNameOf(mark), highlight);
    return highlight;
  };

  const forEach = (work: (registry: HighlightRegistry, mark: NoteMark, own: Highlight) => void) => {
    for (const [document, ofDocument] of made) {
      // A frame that is gone took its registry along.
      const registry = document.defaultView?.CSS.highlights;
      if (registry !== undefined) for (const [mark, own] of ofDocument) work(registry, mark, own);
    }
  };

  return {
    add: (mark, range) => void highlightOf(documentOf(range), mark)?.add(range),
    delete: (mark, range) => void made.get(documentOf(range))?.get(mark)?.delete(range),
    enterAgain() {
      forEach((registry, mark, own) => {
        const name = highlightNameOf(mark);
        if (registry.get(name) !== own) registry.set(name, own);
      });
    },
    clear() {
      forEach((registry, mark) => registry.delete(highlightNameOf(mark)));
      made.clear();
    },
  };
}

function documentOf({ startContainer }: Range): Document {
  return startContainer.ownerDocument ?? document;
}

import type { Span } from '../../../domain/span.ts';
import type { Box } from '../../overlay/place-card.ts';
import { selectionIn, spanOfSelection } from '../../selection-span.ts';
import { rangesOf, type TextMap } from '../../text-map.ts';
import { isElement } from '../../runs/node-types.ts';
import { boxesOf } from '../../boxes-of.ts';

/** Words of the article that the reader selected. */
export interface SelectedPassage {
  readonly span: Span;
  /** Whether it was selected from its end to its beginning. */
  readonly isBackward: boolean;
  /** All that is selected, beside the article too: CSS pixels from the top left corner of the window. */
  lines(): readonly Box[];
}

/**
 * What is selected of the article, in the page or in its frames. `null` for nothing but white space,
 * for words beside the article, and for words the reader is writing.
 */
export function selectedPassage(textMap: TextMap): SelectedPassage | null {
  const selection = selectionIn(textMap);
  const span = selection && spanOfSelection(textMap, selection);
  if (selection === null || span === null || isWriting(selection)) return null;
  // Kept apart from the selection, which a page may take away.
  const selected = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index).cloneRange(),
  );
  return {
    span,
    isBackward: isBackward(selection),
    lines: () => [...selected, ...rangesOf(textMap, span)].flatMap(boxesOf),
  };
}

/** Whether the selection is in a form field or in text that can be edited. */
function isWriting({ anchorNode, focusNode }: Selection): boolean {
  return [anchorNode, focusNode].some((node) => {
    const element = isElement(node) ? node : node?.parentElement;
    if (!element) return false;
    const isEditable = (element as Partial<HTMLElement>).isContentEditable === true;
    return isEditable || element.closest('input, textarea, select') !== null;
  });
}

function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (anchorNode === null || focusNode === null) return false;
  if (anchorNode === focusNode) return focusOffset < anchorOffset;
  const order = anchorNode.compareDocumentPosition(focusNode);
  return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

import { childrenOf } from '../runs/children-of.ts';
import { UNREAD } from '../runs/element-kinds.ts';
import { isElement, isText } from '../runs/node-types.ts';

/** The text nodes with words in what came to the page or was written anew, in reading order. */
export function freshTexts(records: readonly MutationRecord[]): readonly Text[] {
  const came = new Set<Node>();
  for (const { type, target, addedNodes } of records)
    for (const node of type === 'characterData' ? [target] : addedNodes) came.add(node);
  const texts = new Set<Text>();
  for (const node of [...came].filter(({ isConnected }) => isConnected).toSorted(byPlace))
    for (const text of textsIn(node)) texts.add(text);
  return [...texts];
}

/**
 * Nodes of two shadow trees have no order; they keep theirs. Asked of the second: Chromium counts back
 * from the one it is asked about, and sorting compares each with the one before it.
 */
function byPlace(a: Node, b: Node): number {
  const relation = b.compareDocumentPosition(a);
  if (a === b || relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  // No recursion: a page may nest deeper than the stack reaches.
  const ahead: Node[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (isText(node) && node.data.trim() !== '') texts.push(node);
    else if (isElement(node) && !UNREAD.has(node.tagName.toUpperCase()))
      for (const child of childrenOf(node).toReversed()) ahead.push(child);
  }
  return texts;
}

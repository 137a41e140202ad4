import { isPieceThere, makeTextMap, type TextMap } from '../text-map.ts';

/** A text map brought up to nodes that came, as far as that can be told without reading the page. */
export interface Transplant {
  readonly textMap: TextMap;
  /** Whether all words of the article are on the page again. */
  readonly isWhole: boolean;
  /** The nodes that came and hold none of the known words. */
  readonly unknown: readonly Text[];
}

/**
 * Moves the words of nodes that are gone to those that took their place: frameworks that render
 * anew set the same words into new nodes, in the same order.
 */
export function transplant(map: TextMap, fresh: readonly Text[]): Transplant {
  const isThere = isPieceThere(map);
  const unknown = new Set(fresh.filter((node) => !map.piecesByNode.has(node)));
  const byWords = Map.groupBy(unknown, ({ data }) => data);
  const moved = new Map<Text, Text>();
  let isWhole = true;
  for (const [node, pieces] of map.piecesByNode) {
    if (pieces.every(isThere)) continue;
    const heir = node.isConnected ? undefined : byWords.get(node.data)?.shift();
    if (heir === undefined) isWhole = false;
    else {
      moved.set(node, heir);
      unknown.delete(heir);
    }
  }
  if (moved.size === 0) return { textMap: map, isWhole, unknown: [...unknown] };
  const pieces = map.pieces.map((piece) => ({
    ...piece,
    node: moved.get(piece.node) ?? piece.node,
  }));
  return { textMap: makeTextMap(map.text, pieces), isWhole, unknown: [...unknown] };
}

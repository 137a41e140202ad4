import type { Span } from '../../domain/span.ts';
import type { TextMap } from '../text-map.ts';

/** Pages may nest deeper; nothing so far out says what a word is. */
const FURTHEST = 200;

/** The elements around a node, from the innermost out; they end with the tree the node is in. */
export function elementsAround(node: Node): readonly Element[] {
  const around: Element[] = [];
  for (let next = node.parentElement; next !== null; next = next.parentElement) {
    around.push(next);
    if (around.length >= FURTHEST) break;
  }
  return around;
}

/** The text nodes that these stretches of a text begin in; both are in reading order. */
export function firstNodesOf(
  { pieces }: TextMap,
  spans: readonly Span[],
): readonly (Text | null)[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while ((pieces[at]?.end ?? Infinity) <= start) at++;
    const piece = pieces[at];
    return piece !== undefined && piece.start < end ? piece.node : null;
  });
}

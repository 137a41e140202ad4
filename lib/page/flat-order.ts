import { isDocument } from './runs/node-types.ts';

/** A place between two letters, or between two nodes, as ranges name it. */
export interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Whether a node ends before a point as a reader sees the page: shadow trees and frames in their place. */
export function endsBefore(node: Node, point: BoundaryPoint): boolean {
  const child = point.node.childNodes[point.offset];
  if (child !== undefined) return comesBefore(node, child);
  return comesBefore(node, point.node) || ancestorsOf(node).includes(point.node);
}

/** Whether a node without children stands before another one, and not in it. */
function comesBefore(a: Node, b: Node): boolean {
  const aroundA = ancestorsOf(a).toReversed();
  const aroundB = ancestorsOf(b).toReversed();
  const parting = aroundA.findIndex((node, depth) => node !== aroundB[depth]);
  const [partA, partB] = [aroundA[parting], aroundB[parting]];
  if (partA === undefined || partB === undefined) return false;
  return (partA.compareDocumentPosition(partB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node itself and all that it stands in, out of slots, shadow trees and frames too. */
function ancestorsOf(node: Node): Node[] {
  const around: Node[] = [];
  for (let next: Node | null = node; next !== null; next = flatParentOf(next)) around.push(next);
  return around;
}

function flatParentOf(node: Node): Node | null {
  if (isDocument(node)) return node.defaultView?.frameElement ?? null;
  // Of text and elements, the slot they are shown in; of shadow roots, the host.
  const { assignedSlot, host } = node as Partial<Text & ShadowRoot>;
  // Not `node.parentNode`: for a form that would be its field of that name.
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  if (assignedSlot ?? parent) return (assignedSlot ?? parent) as Node;
  return node.nodeType === 11 ? (host ?? null) : null;
}

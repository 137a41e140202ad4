/** A frame with less text holds a button, a counter or an advertisement. */
const SHORTEST_FRAME_CHARACTERS = 500;

/**
 * What stands in an element as a reader sees it: in a host its open shadow tree, in a slot what was
 * put there, in a frame of the same site the body of its page. Closed trees and other sites' frames
 * are nobody's business.
 */
export function childrenOf(element: Element): readonly Node[] {
  const body = frameBodyOf(element);
  if (body !== null) return [body];
  const { assignedNodes } = element as Partial<HTMLSlotElement>;
  const assigned = assignedNodes?.call(element) ?? [];
  return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

/** The body of the page in a frame, where we may look into it and it says something. */
export function frameBodyOf(element: Element): HTMLElement | null {
  const { contentDocument } = element as Partial<HTMLIFrameElement>;
  const body = contentDocument?.body ?? null;
  return (body?.textContent.length ?? 0) < SHORTEST_FRAME_CHARACTERS ? null : body;
}

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the focus where the reader works: when what has it goes – a tag taken off, an item done with –
 * what stood beside it takes over. Browsers would send it to the beginning of the page.
 */
export function useKeptFocus(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = room.current;
    if (root === null) return;
    let trail: readonly Step[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) trail = trailOf(target, root);
    };
    const watch = new MutationObserver(() => {
      const gone = trail.findLast(({ element }) => !element.isConnected);
      if (gone === undefined) return;
      trail = [];
      if (document.activeElement !== document.body) return;
      heirOf(gone, root).focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [room]);
}

/** An element as it stood when the focus came into it. */
interface Step {
  readonly element: Element;
  readonly beside: readonly (Element | null)[];
  readonly parent: Element;
}

/** From the element that has the focus up to the root, which is not among them. */
function trailOf(target: Element, root: Element): readonly Step[] {
  const trail: Step[] = [];
  for (let element = target; element !== root;) {
    const { nextElementSibling, previousElementSibling, parentElement } = element;
    if (parentElement === null) return [];
    trail.push({
      element,
      beside: [nextElementSibling, previousElementSibling],
      parent: parentElement,
    });
    element = parentElement;
  }
  return trail;
}

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])';

/** What takes over from something that is gone; where all of a view is, the room as a whole. */
function heirOf({ beside, parent }: Step, root: HTMLElement): HTMLElement {
  for (const one of beside) {
    const heir = one?.isConnected === true ? focusableIn(one) : null;
    if (heir !== null) return heir;
  }
  for (let around: Element | null = parent; around !== null; around = around.parentElement) {
    if (around === root) return root;
    const heir = around.isConnected ? focusableIn(around) : null;
    if (heir !== null) return heir;
  }
  return root;
}

function focusableIn(element: Element): HTMLElement | null {
  if (element instanceof HTMLElement && element.matches(FOCUSABLE)) return element;
  return element.querySelector<HTMLElement>(FOCUSABLE);
}

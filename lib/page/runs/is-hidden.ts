/** How many paragraphs make a part of the page too large to be a decoration. */
const PARAGRAPHS_OF_AN_ARTICLE = 3;

/** Whether the reader does not see the element, as far as the page tells. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || hidesInline(element)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isBehindDialog(element)) return true;
  return isUnrendered(element);
}

function hidesInline(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A consent dialog marks the whole page behind it `aria-hidden`: the article is there all the same. */
function isBehindDialog(element: Element): boolean {
  return element.querySelectorAll('p').length >= PARAGRAPHS_OF_AN_ARTICLE;
}

/** Only browsers know; an element with `display: contents` has no box of its own, but its children do. */
function isUnrendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}

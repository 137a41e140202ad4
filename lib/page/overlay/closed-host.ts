/** One element of ours on the page: its root is closed to the page, and it is no part of the page's layout. */
export interface ClosedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** The rules of such an element. Lengths are px throughout: `rem` would follow the page's own root element. */
export const HOST_RULES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  direction: ltr !important;
  z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
`;

/** Puts a host on the page, in place of one that an earlier version of us left behind. */
export function placeClosedHost(document: Document, tag: string, language: string): ClosedHost {
  document.querySelector(tag)?.remove();
  const host = makeHost(document, tag);
  const root = host.attachShadow({ mode: 'closed' });
  host.lang = language;
  document.documentElement.append(host);
  // In the top layer neither a page's z-index nor a transform on its root can reach it.
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    // The page hears of it before, and took the host away; it comes again with what stands next.
  }
  return { host, root };
}

/**
 * A page that defines our tag as an element of its own could open the closed root from inside;
 * on such a page the host is an ordinary element.
 */
function makeHost(document: Document, tag: string): HTMLElement {
  const host = document.createElement(tag);
  return host.matches(':defined') ? document.createElement('div') : host;
}

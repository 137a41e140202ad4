/** What `ask-first.ts` has asked before the popup's own script was there. */
export interface AskedFirst {
  readonly tab: Promise<number>;
  /** As it travels; `received` opens it. */
  readonly answer: Promise<unknown>;
}

declare global {
  interface Window {
    saysWhoAsked?: AskedFirst;
  }
}

/** What was asked first; it is there, since scripts run in the order in which they stand in the page. */
export function askedFirst(): AskedFirst {
  if (window.saysWhoAsked === undefined) throw new Error('Nothing was asked first.');
  return window.saysWhoAsked;
}

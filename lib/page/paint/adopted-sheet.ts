/** A style sheet of ours that the page's document or our own shadow root wears. */
export interface AdoptedSheet {
  /** Puts the sheet on, if it is not, with these rules. */
  wear(css: string): void;
  readonly isWorn: boolean;
  /** Takes it off again. */
  remove(): void;
}

/** Prepares a sheet; adopted ones hold even where the page's policy forbids all styles. */
export function createAdoptedSheet(root: Document | ShadowRoot): AdoptedSheet {
  const view = (root.ownerDocument ?? root).defaultView ?? globalThis;
  // A page adopts only sheets made in its own window, which in Firefox is not ours.
  const sheet = new view.CSSStyleSheet();
  return {
    wear(css) {
      sheet.replaceSync(css);
      if (!this.isWorn) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    get isWorn() {
      return root.adoptedStyleSheets.includes(sheet);
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

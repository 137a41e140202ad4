// Not every script needs all of them, so the bundler is told that making one does nothing.
/* @__NO_SIDE_EFFECTS__ */
const asSet = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that begin and end a paragraph of their own, as in the default style sheet of HTML. */
export const BLOCKS = asSet(`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE
  FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SEARCH SECTION SUMMARY
  TABLE TBODY TD TFOOT TH THEAD TR UL`);

/** Elements whose text is for machines, or for the hand: never part of what is read. */
export const UNREAD = asSet(`
  AUDIO BUTTON CANVAS DATALIST DIALOG HEAD INPUT LINK MAP META METER NAV NOSCRIPT OPTION PROGRESS
  SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`);

/** Elements that are seen but not read; a chooser may count them. */
export const MEDIA = asSet('IMG IFRAME OBJECT EMBED');

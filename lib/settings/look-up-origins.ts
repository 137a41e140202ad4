/**
 * Where looking up asks: Wikipedia in all languages, Wikidata, and the host of their pictures. That these
 * are allowed is no wish for notes to come back there, so lists of sites leave them out.
 */
export const LOOK_UP_ORIGINS: readonly string[] = [
  'https://*.wikipedia.org/*',
  'https://www.wikidata.org/*',
  'https://upload.wikimedia.org/*',
];

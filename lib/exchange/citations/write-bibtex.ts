import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

import type { CslItem } from './csl-item.ts';
import { HIDDEN_LETTERS } from './hidden-signs.ts';

/** One entry of BibTeX, in UTF-8, with an empty line behind it. */
export function writeBibtex(item: CslItem): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  // A single “$” begins mathematics, for some programs even in an address.
  const source = { ...item, URL: item.URL.replaceAll('$', '%24') };
  const entry = plugins.output.format('bibtex', [HIDDEN_LETTERS.hide(source)]);
  return `${HIDDEN_LETTERS.show(String(entry), inTex).trim()}\n\n`;
}

/** In TeX's oldest fonts other signs stand where the brackets are. */
function inTex(sign: string): string {
  if (sign === '<') return '\\textless{}';
  return sign === '>' ? '\\textgreater{}' : sign;
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

import type { CslItem } from './csl-item.ts';
import { HIDDEN_LETTERS } from './hidden-signs.ts';

/** Signs that are something else in TeX, or in its oldest fonts. A single brace would end a field, even after “\”. */
const IN_TEX: Readonly<Record<string, string>> = {
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One entry of BibTeX, in UTF-8, with an empty line behind it. */
export function writeBibtex(item: CslItem): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  // An address stands as it is, but for a single “$”, which begins mathematics for some even there.
  const URL = item.URL.replace(/[$\u0080-\u{10ffff}]/gu, asInAddress);
  const entry = plugins.output.format('bibtex', [{ ...HIDDEN_LETTERS.hide(item), URL }]);
  const shown = HIDDEN_LETTERS.show(String(entry), (sign) => IN_TEX[sign] ?? sign);
  return `${shown.trim()}\n\n`;
}

function asInAddress(sign: string): string {
  return sign === '$' ? '%24' : encodeURIComponent(sign.toWellFormed());
}

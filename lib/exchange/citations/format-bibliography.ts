import CSL from 'citeproc';

import { escapeHtml } from '../html/escape-html.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { HIDDEN_BRACKETS } from './hidden-signs.ts';

/** A citation style and its words, as the CSL project publishes them: the files of assets/citations. */
export interface CitationStyle {
  readonly style: string;
  readonly locale: string;
}

/** The sources in the order and form of the style, a line each. */
export function formatBibliography(
  items: readonly CslItem[],
  style: CitationStyle,
  format: 'text' | 'html',
): readonly string[] {
  const hidden = new Map(
    items.map((item) => [item.id, HIDDEN_BRACKETS.hide(withPlainNames(item))]),
  );
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => style.locale,
      // A copy: citeproc writes into what it is given.
      retrieveItem: (id) => ({ ...hidden.get(id) }),
    },
    style.style,
    'en-US',
  );
  engine.setOutputFormat(format);
  engine.updateItems([...hidden.keys()]);
  const bibliography = engine.makeBibliography();
  const entries = bibliography === false ? [] : bibliography[1];
  const write = (sign: string): string => (format === 'html' ? escapeHtml(sign) : sign);
  return entries.map((entry) => HIDDEN_BRACKETS.show(entry, write).trim());
}

/** citeproc joins newsrooms to people as if they were where these work: no comma, another “and”. */
function withPlainNames(item: CslItem): CslItem {
  if (item.author === undefined) return item;
  const plain = (name: CslName): CslName => ('literal' in name ? { family: name.literal } : name);
  return { ...item, author: item.author.map(plain) };
}

import CSL from 'citeproc';

import { escapeHtml } from '../html/escape-html.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { HIDDEN_BRACKETS } from './hidden-signs.ts';

/** A citation style and its words, as the CSL project publishes them: the files of assets/citations. */
export interface CitationStyle {
  readonly style: string;
  readonly locale: string;
}

/** How an entry begins whose writers are those of the one before. */
const DASHED = /^(?:<[^>]*>|\s)*(?:---|———)/;

/** The sources in the order and form of the style, a line each. */
export function formatBibliography(
  items: readonly CslItem[],
  style: CitationStyle,
  format: 'text' | 'html',
): readonly string[] {
  const hidden = new Map(
    items.map((item) => [item.id, withOwnCapitals(HIDDEN_BRACKETS.hide(withPlainNames(item)))]),
  );
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => style.locale,
      // A copy: citeproc writes into what it is given.
      retrieveItem: (id) => ({ ...hidden.get(id) }),
    },
    forListAlone(style.style),
    'en-US',
  );
  engine.setOutputFormat(format);
  const write = (sign: string): string => (format === 'html' ? escapeHtml(sign) : sign);
  return listIn(engine, hidden).map((entry) => HIDDEN_BRACKETS.show(entry, write).trim());
}

/**
 * The style without what tells citations within a text apart, of which there are none here: for hundreds of
 * writers with one family name it takes minutes. Letters behind years (“2026a”) do need it.
 */
function forListAlone(style: string): string {
  if (style.includes('disambiguate-add-year-suffix="true"')) return style;
  return style.replaceAll(/ disambiguate-add-(?:names|givenname)="true"/g, '');
}

/**
 * citeproc compares writers as far as it names them and takes “Berg et al.” for Berg alone. So where a dash
 * stands for others than those of the entry before, the entry is written as if it were the only one.
 */
function listIn(
  engine: InstanceType<typeof CSL.Engine>,
  items: ReadonlyMap<string, CslItem>,
): readonly string[] {
  const writers = new Map([...items].map(([id, { author }]) => [id, JSON.stringify(author)]));
  const { ids, entries } = entriesOf(engine, [...items.keys()]);
  return entries.map((entry, at) => {
    const [before, id] = [ids[at - 1], ids[at]];
    if (!DASHED.test(entry) || before === undefined || id === undefined) return entry;
    if (writers.get(before) === writers.get(id)) return entry;
    return entriesOf(engine, [id]).entries[0] ?? entry;
  });
}

function entriesOf(engine: InstanceType<typeof CSL.Engine>, ids: readonly string[]) {
  engine.updateItems(ids);
  const bibliography = engine.makeBibliography();
  if (bibliography === false) return { ids: [], entries: [] };
  const [{ entry_ids: order }, entries] = bibliography;
  return { ids: order.map(([id = '']) => id), entries };
}

/** citeproc joins newsrooms to people as if they were where these work: no comma, another “and”. */
function withPlainNames(item: CslItem): CslItem {
  if (item.author === undefined) return item;
  const plain = (name: CslName): CslName => ('literal' in name ? { family: name.literal } : name);
  return { ...item, author: item.author.map(plain) };
}

/** Styles with capitals in titles would make "Telegraph.Co.Uk" of an outlet's name; citeproc spares such words. */
function withOwnCapitals(item: CslItem): CslItem {
  const { 'container-title': container } = item;
  if (container === undefined) return item;
  return { ...item, 'container-title': `<span class="nocase">${container}</span>` };
}

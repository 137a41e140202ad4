import type { Dossier } from '../../domain/dossier.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { citations } from './cite-article.ts';
import type { CslItem } from './csl-item.ts';

/** Sources in the order and form of a style, a line of HTML each; long work, best done elsewhere. */
export type FormatItems = (items: readonly CslItem[]) => Promise<readonly string[]>;

/** A bibliography as a page to copy from; it is sorted, so all of it is in memory at once. */
export async function* streamBibliography(
  dossiers: AsyncIterable<Dossier>,
  format: FormatItems,
  title: string,
): AsyncGenerator<string, void> {
  const cite = citations();
  const items: CslItem[] = [];
  for await (const dossier of dossiers) items.push(cite(dossier));
  yield pageOf(await format(items), title);
}

function pageOf(entries: readonly string[], title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
.csl-entry { padding-left: 2em; text-indent: -2em; margin-bottom: 0.6em; overflow-wrap: anywhere; }
</style>
</head>
<body>
${entries.join('\n')}
</body>
</html>
`;
}

import { escapeHtml } from './escape-html.ts';

/** A link where the address is one of the web; anything else stays text. `words` are HTML. */
export function writeLink(address: string, words: string): string {
  if (!/^https?:\/\//i.test(address)) return words;
  // A copy is shown in a frame, too, where nothing else may come in its place.
  return `<a href="${escapeHtml(address)}" rel="noreferrer" target="_blank">${words}</a>`;
}

import type { ExportChoice } from '../exchange-actions.ts';

/** What an address asks for: `articles=…` what was picked on the shelf, `collection=…` a collection. */
export function choiceOf(parameters: string): ExportChoice {
  const asked = new URLSearchParams(parameters);
  const ids = (asked.get('articles') ?? '').split(',').filter((id) => id !== '');
  if (ids.length > 0) return { kind: 'articles', ids };
  const collection = asked.get('collection') ?? '';
  return collection === '' ? { kind: 'all' } : { kind: 'collection', id: collection };
}

/** What stands behind the question mark of an address that asks for these articles. */
export function askForArticles(ids: readonly string[]): string {
  return new URLSearchParams({ articles: ids.join(',') }).toString();
}

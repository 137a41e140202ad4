import type { Article } from '../../../lib/domain/article.ts';

/** The same for the same article at another address, and different for all else the engine looks at. */
export async function fingerprint(article: Article): Promise<string> {
  const seen = { ...article, url: article.url !== '', canonicalUrl: null };
  const bytes = new TextEncoder().encode(JSON.stringify(seen));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

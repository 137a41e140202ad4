import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
/** For each script; less than half of what Hypothesis injects (59 KB). */
export const CONTENT_BYTES_ALLOWED = 25_000;

/** A script of ours that is injected into pages. */
export type ContentScript = 'article' | 'notes';

/** Gzipped size of a script injected into a page; `null` where the extension is not built. */
export function contentBytes(browser: 'chrome' | 'firefox', script: ContentScript): number | null {
  const file = join(OUTPUT, browser, 'content-scripts', `${script}.js`);
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : null;
}

/** The content script's size against its budget; `null` where the extension is not built. */
export function measureSize(): Figure | null {
  const bytes = contentBytes('chrome', 'article');
  if (bytes === null) return null;
  const shown = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
  return {
    what: 'content script, gzipped',
    ours: shown(bytes),
    peer: `our budget ${shown(CONTENT_BYTES_ALLOWED)}`,
    ratio: bytes / CONTENT_BYTES_ALLOWED,
    promise: '≤ 1.00 ×',
    isKept: bytes <= CONTENT_BYTES_ALLOWED,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
/** For each script; less than half of what Hypothesis injects (59 KB). */
export const CONTENT_BYTES_ALLOWED = 25_000;

/** A script of ours that is injected into pages. */
export type ContentScript = 'article' | 'notes' | 'copy';

/** Gzipped size of a script injected into a page; `null` where the extension is not built. */
export function contentBytes(browser: 'chrome' | 'firefox', script: ContentScript): number | null {
  const file = join(OUTPUT, browser, 'content-scripts', `${script}.js`);
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : null;
}

/** The sizes of the scripts that are injected into pages against their budget; none where the extension is not built. */
export function measureSize(): Figure[] {
  return (['article', 'notes', 'copy'] as const).flatMap((script) => {
    const bytes = contentBytes('chrome', script);
    return bytes === null ? [] : [figureOfSize(script, bytes)];
  });
}

function figureOfSize(script: ContentScript, bytes: number): Figure {
  const shown = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
  return {
    what: `${script}.js, gzipped`,
    ours: shown(bytes),
    peer: `our budget ${shown(CONTENT_BYTES_ALLOWED)}`,
    ratio: bytes / CONTENT_BYTES_ALLOWED,
    promise: '≤ 1.00 ×',
    isKept: bytes <= CONTENT_BYTES_ALLOWED,
  };
}

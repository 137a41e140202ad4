import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const CONTENT_SCRIPTS = join(import.meta.dirname, '../../.output/chrome/content-scripts');
/** Less than half of what Hypothesis injects (59 KB). */
const BYTES_ALLOWED = 25_000;

/** Gzipped size of everything injected into a page; `null` where the extension is not built. */
export function measureSize(): Figure | null {
  if (!existsSync(CONTENT_SCRIPTS)) return null;
  const files = globSync(join(CONTENT_SCRIPTS, '**/*.{js,css}'));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
    0,
  );
  const shown = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
  return {
    what: 'content script, gzipped',
    ours: shown(bytes),
    peer: `our budget ${shown(BYTES_ALLOWED)}`,
    ratio: bytes / BYTES_ALLOWED,
    promise: '≤ 1.00 ×',
    isKept: bytes <= BYTES_ALLOWED,
  };
}

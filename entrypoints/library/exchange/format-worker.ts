import type { CslItem } from '../../../lib/exchange/citations/csl-item.ts';
import {
  type CitationStyle,
  formatBibliography,
} from '../../../lib/exchange/citations/format-bibliography.ts';

/** What is to be formatted. */
export interface FormatTask {
  readonly items: readonly CslItem[];
  readonly style: CitationStyle;
}

self.addEventListener('message', ({ data }: MessageEvent<FormatTask>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin to name
  self.postMessage(formatBibliography(data.items, data.style, 'html'));
});

import type { BibliographyStyle } from '../../../lib/domain/export-format.ts';
import type { CslItem } from '../../../lib/exchange/citations/csl-item.ts';
import type { CitationStyle } from '../../../lib/exchange/citations/format-bibliography.ts';
import type { FormatTask } from './format-worker.ts';

/** Loaded when somebody cites; what each is and where it comes from: assets/citations. */
const STYLES: Readonly<Record<BibliographyStyle, () => Promise<{ readonly default: string }>>> = {
  apa: () => import('../../../assets/citations/apa.csl?raw'),
  mla: () => import('../../../assets/citations/mla.csl?raw'),
  chicago: () => import('../../../assets/citations/chicago.csl?raw'),
};

/**
 * Formats sources beside the page, which a thousand of them would hold up for seconds: citeproc puts them in
 * order in one go. Rejects with the signal's reason.
 */
export async function formatInWorker(
  items: readonly CslItem[],
  style: BibliographyStyle,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const task: FormatTask = { items, style: await styleOf(style) };
  signal.throwIfAborted();
  const worker = new Worker(new URL('./format-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, task, signal);
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  task: FormatTask,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  worker.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => resolve(data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin to name
  worker.postMessage(task);
  return promise;
}

async function styleOf(style: BibliographyStyle): Promise<CitationStyle> {
  const [{ default: rules }, { default: locale }] = await Promise.all([
    STYLES[style](),
    import('../../../assets/citations/locales-en-US.xml?raw'),
  ]);
  return { style: rules, locale };
}

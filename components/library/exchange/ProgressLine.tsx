import { i18n } from '#i18n';

import type { Running } from './use-progress.ts';

interface ProgressLineProps {
  readonly running: Running;
  /** What is being done. */
  readonly words: string;
}

/** How far something long has come, with the way out of it. */
export function ProgressLine({ running: { share, cancel }, words }: ProgressLineProps) {
  return (
    <div class="exchange-running">
      {share === null ? (
        <progress aria-label={words} />
      ) : (
        <progress value={share} aria-label={words} />
      )}
      <button type="button" class="button" onClick={cancel}>
        {i18n.t('exchange.cancel')}
      </button>
      <span class="hint">{words}</span>
    </div>
  );
}

import './ReadingProgress.css';
import { i18n } from '#i18n';

import type { Progress } from './popup-actions.ts';

/** The calm moment while the page is read; the bar moves with the steps that are really done. */
export function ReadingProgress({ progress }: { readonly progress: Progress | null }) {
  return (
    <main class="reading-progress">
      <h1 class="reading-progress-title" id="reading-title">
        {i18n.t('popup.reading.title')}
      </h1>
      <div
        class="progress-bar"
        // The browsers' own bars cannot be made to look alike.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="progressbar"
        aria-labelledby="reading-title"
        {...(progress && valuesOf(progress))}
      >
        <span class="progress-done" style={{ inlineSize: percentDone(progress) }} />
      </div>
      <p class="hint">{i18n.t('popup.reading.hint')}</p>
    </main>
  );
}

function valuesOf({ done, total }: Progress) {
  return {
    'aria-valuemin': 0,
    'aria-valuemax': total,
    'aria-valuenow': done,
    'aria-valuetext': i18n.t('popup.reading.step', [done, total]),
  };
}

function percentDone(progress: Progress | null): string {
  return progress === null || progress.total === 0
    ? '0%'
    : `${(100 * progress.done) / progress.total}%`;
}

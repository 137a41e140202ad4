import './ProgressPicture.css';
import { i18n } from '#i18n';

import { statusWords } from '../../../notes/note-words.ts';
import { formatNumber, formatPercent } from '../../../reader-locale.ts';
import { DeskFold } from '../DeskFold.tsx';
import type { DeskProgress } from './count-statuses.ts';

/** How far the reader is: a sentence, a bar in six parts, and the same in numbers. */
export function ProgressPicture({ progress }: { readonly progress: DeskProgress }) {
  const { all, done, overdue, statuses } = progress;
  return (
    <section class="progress-picture" aria-labelledby="desk-progress">
      <h2 id="desk-progress">{i18n.t('desk.progress.title')}</h2>
      <p>
        {i18n.t('desk.progress.sentence', [formatNumber(done), formatNumber(all)])}
        {overdue > 0 && <strong> {i18n.t('desk.progress.overdue', overdue)}</strong>}
      </p>
      <div class="progress-bar" aria-hidden="true">
        {statuses
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <span
              key={status}
              class={`progress-part progress-part--${status}`}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <DeskFold title={i18n.t('desk.progress.numbers')}>
        <StatusTable progress={progress} />
      </DeskFold>
    </section>
  );
}

function StatusTable({ progress: { all, statuses } }: { readonly progress: DeskProgress }) {
  return (
    <table class="progress-table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('desk.progress.status')}</th>
          <th scope="col">{i18n.t('desk.progress.count')}</th>
          <th scope="col">{i18n.t('desk.progress.share')}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map(({ status, count }) => (
          <tr key={status}>
            <th scope="row">
              <span class={`progress-mark progress-part--${status}`} aria-hidden="true" />
              {statusWords(status)}
            </th>
            <td>{formatNumber(count)}</td>
            <td>{formatPercent(all === 0 ? 0 : count / all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

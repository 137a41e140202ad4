import './DeskReports.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import type { Library } from '../library.ts';
import type { TextFile } from './desk-actions.ts';
import { csvOf, reportOf } from './make-reports.ts';

interface DeskReportsProps {
  /** What the desk shows, in its order. */
  readonly items: readonly WorklistItem[];
  readonly library: Library;
}

/** What the desk shows, as a file for others. */
export function DeskReports({ items, library }: DeskReportsProps) {
  const { actions, announce, tellFailure } = library;
  const [isWithHistory, setWithHistory] = useState(false);
  const save = async (make: () => TextFile | Promise<TextFile>) => {
    try {
      const file = await make();
      await actions.desk.saveFile(file);
      announce(i18n.t('desk.reports.saved', [file.name]));
    } catch (error) {
      tellFailure(error, i18n.t('desk.reports.failed'));
    }
  };
  return (
    <section class="desk-reports" aria-labelledby="desk-reports">
      <h2 id="desk-reports">{i18n.t('desk.reports.title')}</h2>
      <button
        type="button"
        class="button"
        onClick={() => void save(() => csvOf(items, actions.desk))}
      >
        {i18n.t('desk.reports.csv')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => void save(() => reportOf(items, actions.desk, isWithHistory))}
      >
        {i18n.t('desk.reports.markdown')}
      </button>
      <label class="desk-grouped">
        <input
          type="checkbox"
          checked={isWithHistory}
          onChange={(event) => setWithHistory(event.currentTarget.checked)}
        />
        {i18n.t('desk.reports.withHistory')}
      </label>
    </section>
  );
}

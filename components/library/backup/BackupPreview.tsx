import './BackupPreview.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { RestoreCount, RestoreOutcome } from '../../../lib/domain/restore.ts';
import { formatMoment, formatNumber } from '../../reader-locale.ts';
import type { BackupContents } from './backup-actions.ts';
import { countsOf, recordsToWrite, totalOf } from './count-records.ts';
import { useFocusOnArrival } from './keep-focus.ts';

interface BackupPreviewProps {
  /** Of the file. */
  readonly name: string;
  readonly contents: BackupContents;
  readonly onRestore: (isWithChoices: boolean) => void;
  readonly onForget: () => void;
}

/** What is in a backup, and what bringing it back would add, replace and leave. */
export function BackupPreview({ name, contents, onRestore, onForget }: BackupPreviewProps) {
  const { made, outcome, hasChoices } = contents;
  const [isWithChoices, setWithChoices] = useState(hasChoices);
  const arrival = useFocusOnArrival<HTMLHeadingElement>();
  const isNothingNew = recordsToWrite(outcome) === 0;
  return (
    <div class="backup-contents">
      <h4 ref={arrival} tabIndex={-1}>
        {i18n.t('backup.restore.made', [formatMoment(Date.parse(made)), name])}
      </h4>
      <div class="backup-table-room">
        <CountTable outcome={outcome} />
      </div>
      <p class="hint">
        {isNothingNew ? i18n.t('backup.restore.nothingNew') : i18n.t('backup.restore.keeps')}
      </p>
      {hasChoices && (
        <label class="backup-choice">
          <input
            type="checkbox"
            checked={isWithChoices}
            onChange={(event) => setWithChoices(event.currentTarget.checked)}
          />
          {i18n.t('backup.restore.choices')}
        </label>
      )}
      <div class="backup-choices">
        <button
          type="button"
          class="button button--main"
          disabled={isNothingNew && !isWithChoices}
          onClick={() => onRestore(isWithChoices)}
        >
          {i18n.t('backup.restore.button')}
        </button>
        <button type="button" class="button" onClick={onForget}>
          {i18n.t('backup.cancel')}
        </button>
      </div>
    </div>
  );
}

const COLUMNS = ['added', 'updated', 'same', 'newerHere'] as const;

function CountTable({ outcome }: { readonly outcome: RestoreOutcome }) {
  return (
    <table class="backup-table">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{i18n.t('backup.restore.column.sort')}</span>
          </th>
          <th scope="col">{i18n.t('backup.restore.column.inIt')}</th>
          {COLUMNS.map((column) => (
            <th scope="col" key={column}>
              {COLUMN_WORDS[column]()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countsOf(outcome).map(([sort, count]) => (
          <tr key={sort}>
            <th scope="row">{SORT_WORDS[sort]()}</th>
            <td>{formatNumber(totalOf(count))}</td>
            {COLUMNS.map((column) => (
              <td key={column}>{formatNumber(count[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COLUMN_WORDS: Readonly<Record<keyof RestoreCount, () => string>> = {
  added: () => i18n.t('backup.restore.column.added'),
  updated: () => i18n.t('backup.restore.column.updated'),
  same: () => i18n.t('backup.restore.column.same'),
  newerHere: () => i18n.t('backup.restore.column.newerHere'),
};

const SORT_WORDS: Readonly<Record<keyof RestoreOutcome, () => string>> = {
  articles: () => i18n.t('backup.restore.sort.articles'),
  notes: () => i18n.t('backup.restore.sort.notes'),
  questions: () => i18n.t('backup.restore.sort.questions'),
  decisions: () => i18n.t('backup.restore.sort.decisions'),
  collections: () => i18n.t('backup.restore.sort.collections'),
  searches: () => i18n.t('backup.restore.sort.searches'),
};

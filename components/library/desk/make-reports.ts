import { i18n } from '#i18n';

import type { CheckPriority } from '../../../lib/domain/check-priority.ts';
import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import { writeWorklistCsv } from '../../../lib/exchange/reports/write-worklist-csv.ts';
import { writeWorklistReport } from '../../../lib/exchange/reports/write-worklist-report.ts';
import { statusWords } from '../../notes/note-words.ts';
import { formatMoment, formatNumber } from '../../reader-locale.ts';
import type { DeskActions, TextFile } from './desk-actions.ts';
import { dayWords } from './due-words.ts';
import { tellMoments } from './history/moment-words.ts';
import { priorityWords } from './priority-words.ts';

const WORDS = { statusOf: statusWords, priorityOf: priorityWords };

/** In a table a word is enough to sort by: how much it is worth has a column of its own. */
const TABLE_WORDS = {
  ...WORDS,
  priorityOf: ({ level }: CheckPriority) => i18n.t(`desk.reports.levels.${level}`),
};

/** The items as a table. */
export function csvOf(items: readonly WorklistItem[], actions: DeskActions): TextFile {
  const today = actions.today();
  const text = writeWorklistCsv(items, { words: TABLE_WORDS, today, linkTo: linkIn(actions) });
  return { name: `${i18n.t('desk.reports.csvName')}-${today}.csv`, type: 'text/csv', text };
}

/** The items as a report to read, with what became of each where that is wanted. */
export async function reportOf(
  items: readonly WorklistItem[],
  actions: DeskActions,
  isWithHistory: boolean,
): Promise<TextFile> {
  const today = actions.today();
  const histories = isWithHistory ? await historiesOf(items, actions) : null;
  const text = writeWorklistReport(items, {
    words: {
      ...WORDS,
      title: i18n.t('desk.reports.reportTitle'),
      summary: (all, done) =>
        i18n.t('desk.reports.summary', [formatNumber(all), formatNumber(done)]),
      assignee: (name) => i18n.t('desk.reports.assignee', [name]),
      due: (day, isOverdue) =>
        i18n.t(isOverdue ? 'desk.reports.dueOverdue' : 'desk.reports.due', [dayWords(day)]),
      evidence: i18n.t('desk.reports.evidence'),
      history: i18n.t('desk.reports.history'),
    },
    today,
    linkTo: linkIn(actions),
    historyOf: histories === null ? null : ({ note }) => histories.get(note.id) ?? [],
  });
  return { name: `${i18n.t('desk.reports.csvName')}-${today}.md`, type: 'text/markdown', text };
}

/** The page itself where no link finds the passage. */
function linkIn({ pageLink }: DeskActions): (item: WorklistItem) => string {
  return (item) => pageLink(item) ?? item.article.address;
}

/** One after the other: there may be thousands. */
async function historiesOf(
  items: readonly WorklistItem[],
  { history }: DeskActions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const histories = new Map<string, readonly string[]>();
  for (const { note } of items) {
    const told = tellMoments(await history(note.id));
    const lines = told.map(({ at, sentences }) => `${formatMoment(at)}: ${sentences.join('. ')}`);
    histories.set(note.id, lines);
  }
  return histories;
}

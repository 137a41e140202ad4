import { checkPriority } from '../../domain/check-priority.ts';
import { dueState } from '../../domain/due-state.ts';
import { siteOf } from '../../domain/site.ts';
import type { WorklistItem } from '../../domain/worklist.ts';
import { CSV_BEGIN, writeCsv } from '../csv/write-csv.ts';
import type { ReportSetting, ReportWords } from './report-words.ts';

/** The columns, in their order; names are for programs as much as for people, so they stay as they are. */
const COLUMNS = [
  'status',
  'priority',
  'check_worthiness',
  'statement',
  'sentence',
  'assignee',
  'due',
  'overdue',
  'evidence',
  'comment',
  'tags',
  'article',
  'byline',
  'outlet',
  'site',
  'published',
  'address',
  'link',
  'flagged',
  'changed',
  'id',
] as const;

type Column = (typeof COLUMNS)[number];

/** The worklist as CSV, a line an item in the order given; times are UTC. */
export function writeWorklistCsv(
  items: readonly WorklistItem[],
  setting: ReportSetting<ReportWords, WorklistItem>,
): string {
  const rows = items.map((item) => {
    const cells = cellsOf(item, setting);
    return COLUMNS.map((column) => cells[column]);
  });
  return CSV_BEGIN + writeCsv([COLUMNS, ...rows]);
}

function cellsOf(
  item: WorklistItem,
  { words, today, linkTo }: ReportSetting<ReportWords, WorklistItem>,
): Record<Column, string> {
  const { note, article, checkWorthiness } = item;
  const { flag } = note;
  const evidence = flag.evidence.map(({ address, remark }) => `${address} ${remark}`.trim());
  return {
    status: words.statusOf(flag.status),
    priority: words.priorityOf(checkPriority(item)),
    check_worthiness: checkWorthiness?.toFixed(2) ?? '',
    statement: note.passage.quote,
    sentence: note.sentence,
    assignee: flag.assignee,
    due: flag.due ?? '',
    overdue: dueState(flag.due, today) === 'overdue' ? '1' : '',
    evidence: evidence.join('\n'),
    comment: note.comment,
    tags: note.tags.join(', '),
    article: article.title,
    byline: article.byline ?? '',
    outlet: article.outlet ?? '',
    site: siteOf(article.address) ?? '',
    published: article.published ?? '',
    address: article.address,
    link: linkTo(item),
    flagged: new Date(note.created).toISOString(),
    changed: new Date(note.changed).toISOString(),
    id: note.id,
  };
}

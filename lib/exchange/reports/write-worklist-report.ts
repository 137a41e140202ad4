import { checkPriority } from '../../domain/check-priority.ts';
import { dueState } from '../../domain/due-state.ts';
import { CHECK_STATUSES, type CheckStatus } from '../../domain/note.ts';
import type { WorklistItem } from '../../domain/worklist.ts';
import { escapeMarkdown, markdownTarget, obsidianTag } from '../markdown/escape-markdown.ts';
import type { ReportSetting, ReportWords } from './report-words.ts';

/** What the Markdown report says besides; `$1` and so on are filled in by whoever gives the words. */
export interface WorklistReportWords extends ReportWords {
  readonly title: string;
  /** "12 statements, 5 of them checked". */
  readonly summary: (all: number, finished: number) => string;
  readonly assignee: (name: string) => string;
  readonly due: (day: string, isOverdue: boolean) => string;
  readonly evidence: string;
  readonly history: string;
}

interface WorklistReportSetting extends ReportSetting<WorklistReportWords, WorklistItem> {
  /** What became of each item, a line a moment; `null` for a report without. */
  readonly historyOf: ((item: WorklistItem) => readonly string[]) | null;
}

/** The worklist as one Markdown file: a chapter a status, in each the items in the order given. */
export function writeWorklistReport(
  items: readonly WorklistItem[],
  setting: WorklistReportSetting,
): string {
  const { words, today } = setting;
  const finished = items.filter(({ note }) => !UNFINISHED.has(note.flag.status)).length;
  const chapters = CHECK_STATUSES.map((status) => chapter(status, items, setting));
  return [
    `# ${escapeMarkdown(words.title)} (${today})`,
    words.summary(items.length, finished),
    ...chapters,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const UNFINISHED: ReadonlySet<CheckStatus> = new Set(['open', 'checking']);

function chapter(
  status: CheckStatus,
  items: readonly WorklistItem[],
  setting: WorklistReportSetting,
): string {
  const own = items.filter(({ note }) => note.flag.status === status);
  if (own.length === 0) return '';
  const title = `## ${escapeMarkdown(setting.words.statusOf(status))} (${own.length})`;
  return [title, ...own.map((item) => entry(item, setting))].join('\n\n');
}

/** The words with a link to them, where they stand, who checks them by when, what speaks for or against. */
function entry(item: WorklistItem, setting: WorklistReportSetting): string {
  const { note } = item;
  const quote = escapeMarkdown(note.passage.quote).replace(/^/gm, '> ');
  return [
    `${quote} [↗](${markdownTarget(setting.linkTo(item))})`,
    whereItStands(item),
    facts(item, setting),
    escapeMarkdown(note.comment),
    evidence(item, setting),
    history(item, setting),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function whereItStands({ article }: WorklistItem): string {
  const { title, address, byline, outlet, published } = article;
  const link = `[${escapeMarkdown(title)}](${markdownTarget(address)})`;
  const rest = [byline, outlet, published?.slice(0, 'YYYY-MM-DD'.length)];
  return `— ${[link, ...rest.filter(Boolean).map((words) => escapeMarkdown(words ?? ''))].join(', ')}`;
}

function facts(item: WorklistItem, { words, today }: WorklistReportSetting): string {
  const { tags, flag } = item.note;
  return [
    words.priorityOf(checkPriority(item)),
    flag.assignee === '' ? '' : escapeMarkdown(words.assignee(flag.assignee)),
    flag.due === null ? '' : words.due(flag.due, dueState(flag.due, today) === 'overdue'),
    ...tags.map((tag) => `#${obsidianTag(tag)}`),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

function evidence({ note }: WorklistItem, { words }: WorklistReportSetting): string {
  return note.flag.evidence
    .map(({ address, remark }) =>
      `- ${words.evidence}: <${markdownTarget(address)}> ${escapeMarkdown(remark)}`.trimEnd(),
    )
    .join('\n');
}

function history(item: WorklistItem, { words, historyOf }: WorklistReportSetting): string {
  const lines = historyOf?.(item) ?? [];
  if (lines.length === 0) return '';
  return [`${words.history}:`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n');
}

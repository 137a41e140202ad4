import type { CheckPriority } from '../../domain/check-priority.ts';
import type { CheckStatus } from '../../domain/note.ts';

/** What every report of the worklist says, in the reader's language. */
export interface ReportWords {
  readonly statusOf: (status: CheckStatus) => string;
  readonly priorityOf: (priority: CheckPriority) => string;
}

/** What a report is made with. */
export interface ReportSetting<Words extends ReportWords, Item> {
  readonly words: Words;
  /** The day it is made: "2026-11-30". */
  readonly today: string;
  /** The address at which browsers scroll to the item's passage. */
  readonly linkTo: (item: Item) => string;
}

import type { CheckStatus } from './note.ts';
import type { WorklistItem } from './worklist.ts';

/** How early an item is to be checked. */
export interface CheckPriority {
  readonly level: PriorityLevel;
  /** From 0 to 1. */
  readonly worth: number;
  /** What it was taken from: the kept findings, or the words alone where none are kept. */
  readonly basis: 'findings' | 'words';
}

/** Levels in the order in which every list shows them. */
export const PRIORITY_LEVELS = ['high', 'middle', 'low'] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

const HIGH_FROM = 0.7;
const MIDDLE_FROM = 0.4;
/** Sentences with figures are those that can be checked; without findings nothing else is known of them. */
const WORTH_WITH_FIGURES = 0.6;
const WORTH_WITHOUT = 0.3;

/** How early an item is to be checked, by how much its sentence is worth checking. */
export function checkPriority({
  note,
  checkWorthiness,
}: Pick<WorklistItem, 'note' | 'checkWorthiness'>): CheckPriority {
  if (checkWorthiness !== null) {
    return { level: levelOf(checkWorthiness), worth: checkWorthiness, basis: 'findings' };
  }
  const worth = /\d/.test(note.passage.quote) ? WORTH_WITH_FIGURES : WORTH_WITHOUT;
  return { level: levelOf(worth), worth, basis: 'words' };
}

function levelOf(worth: number): PriorityLevel {
  if (worth >= HIGH_FROM) return 'high';
  return worth >= MIDDLE_FROM ? 'middle' : 'low';
}

/** Whether somebody still has to work on it. */
export function isUnfinished(status: CheckStatus): boolean {
  return status === 'open' || status === 'checking';
}

import { browser } from 'wxt/browser';

import { GAP_KINDS } from '../domain/analysis.ts';
import { isString, listOf, oneOf, shaped } from '../domain/check.ts';
import type { MutedKind } from '../domain/muted-kind.ts';
import { onStoredChange, readStored, type ChoiceChecks } from './read-stored.ts';

/** The reader's choices about questions. */
export interface QuestionSettings {
  /** By site, and within a site by how much hangs on the kind. */
  readonly mutedQuestions: readonly MutedKind[];
}

const DEFAULTS: QuestionSettings = { mutedQuestions: [] };

const CHECKS: ChoiceChecks<QuestionSettings> = {
  mutedQuestions: listOf(shaped<MutedKind>({ site: isString, gap: oneOf(GAP_KINDS) })),
};

/** The choices about questions, with the default for what was never chosen or cannot be read. */
export async function getQuestionSettings(): Promise<QuestionSettings> {
  return await readStored(DEFAULTS, CHECKS);
}

/** Calls back when a choice about questions was changed, here or elsewhere, until the signal aborts. */
export function onQuestionSettingsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

/** Remembers whether this kind of question is kept back on this site; all others stay as they are. */
export async function setMuted({ site, gap }: MutedKind, isMuted: boolean): Promise<void> {
  const { mutedQuestions } = await getQuestionSettings();
  const others = mutedQuestions.filter((one) => one.site !== site || one.gap !== gap);
  const chosen = isMuted ? [...others, { site, gap }].toSorted(bySiteAndKind) : others;
  await browser.storage.local.set({ mutedQuestions: chosen });
}

function bySiteAndKind(one: MutedKind, other: MutedKind): number {
  if (one.site !== other.site) return one.site < other.site ? -1 : 1;
  return GAP_KINDS.indexOf(one.gap) - GAP_KINDS.indexOf(other.gap);
}

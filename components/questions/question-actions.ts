import type { MutedKind } from '../../lib/domain/muted-kind.ts';
import type { DraftStorage } from './drafts/question-drafts.ts';

/** What work on questions asks of the world outside, beside keeping them; promises may reject. */
export interface QuestionActions {
  readonly getMutedKinds: () => Promise<readonly MutedKind[]>;
  readonly setMuted: (kind: MutedKind, isMuted: boolean) => Promise<unknown>;
  /** Calls back when other kinds are muted, here or elsewhere, until the signal aborts. */
  readonly onMutedKindsChange: (listener: () => void, signal: AbortSignal) => void;
  readonly copyText: (text: string) => Promise<unknown>;
  /** Where half-typed words outlive the window; it answers at once, since windows close at once. */
  readonly draftStorage: DraftStorage;
}

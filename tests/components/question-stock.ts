import type { QuestionActions } from '../../components/questions/question-actions.ts';
import type { MutedKind } from '../../lib/domain/muted-kind.ts';

/** What work on questions needs, kept in memory: it outlives a popup as long as the stock is handed on. */
export interface QuestionStock {
  readonly actions: QuestionActions;
  readonly drafts: Map<string, string>;
  readonly copied: string[];
  /** Changes the muted kinds as another window would, and tells of it. */
  readonly muteElsewhere: (kinds: readonly MutedKind[]) => void;
}

export function questionStock(first: readonly MutedKind[] = []): QuestionStock {
  let muted = first;
  const listeners = new Set<() => void>();
  const drafts = new Map<string, string>();
  const copied: string[] = [];
  return {
    drafts,
    copied,
    muteElsewhere(kinds) {
      muted = kinds;
      for (const listener of listeners) listener();
    },
    actions: {
      getMutedKinds: async () => muted,
      async setMuted({ site, gap }, isMuted) {
        const others = muted.filter((kind) => kind.site !== site || kind.gap !== gap);
        muted = isMuted ? [...others, { site, gap }] : others;
      },
      onMutedKindsChange: (listener) => void listeners.add(listener),
      copyText: async (text) => void copied.push(text),
      draftStorage: {
        getItem: (name) => drafts.get(name) ?? null,
        setItem: (name, words) => void drafts.set(name, words),
        removeItem: (name) => void drafts.delete(name),
      },
    },
  };
}

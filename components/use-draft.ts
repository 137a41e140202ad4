import { useCallback, useState } from 'preact/hooks';

import type { TellFailure } from './use-announcement.ts';
import { useAutosave, type SaveState } from './use-autosave.ts';

/** Words in a field that are kept as they are typed. */
export interface Draft {
  readonly text: string;
  /** Whether something was typed that is not kept yet. */
  readonly isTyped: boolean;
  readonly saveState: SaveState;
  readonly type: (text: string) => void;
  /** Keeps at once what was typed. */
  readonly flush: () => void;
}

/** What is kept, or what is typed over it until that is kept too: news from elsewhere takes no word away. */
export function useDraft(
  kept: string,
  save: (text: string) => Promise<unknown>,
  tellFailure: TellFailure,
): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const saveTyped = async (text: string) => {
    await save(text);
    setTyped((now) => (now === text ? null : now));
  };
  const [saveState, change, flush] = useAutosave(saveTyped, tellFailure);
  const type = useCallback(
    (text: string) => {
      setTyped(text);
      change(text);
    },
    [change],
  );
  return { text: typed ?? kept, isTyped: typed !== null, saveState, type, flush };
}

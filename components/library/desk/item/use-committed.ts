import { useEffect, useRef, useState } from 'preact/hooks';

import { useOnLeaving } from '../../../use-autosave.ts';

interface Committed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Hands over what was typed. */
  readonly commit: () => void;
  /** Forgets what was typed. */
  readonly drop: () => void;
}

/** A short text that is handed over as a whole: when the reader leaves the field, or the page. */
export function useCommitted(kept: string, onCommit: (text: string) => void): Committed {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const type = (text: string | null) => {
    latest.current = text;
    setTyped(text);
  };
  const commit = () => {
    const text = latest.current;
    type(null);
    if (text !== null && text !== kept) onCommit(text);
  };
  useOnLeaving(commit);
  // News from elsewhere stands behind what is being typed.
  useEffect(() => {
    if (latest.current === kept) type(null);
  }, [kept]);
  return { text: typed ?? kept, type, commit, drop: () => type(null) };
}

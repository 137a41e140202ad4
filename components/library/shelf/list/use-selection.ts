import { useMemo, useRef, useState } from 'preact/hooks';

import type { Digest } from '../../../../lib/domain/digest.ts';

/** Articles the reader has picked out of those that were found. */
export interface Selection {
  /** In the order of the list. What is picked and not found just now is none of them. */
  readonly articles: readonly Digest[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Picks all from the one that was picked last up to this one. */
  readonly extendTo: (id: string) => void;
  readonly pickAll: () => void;
  readonly clear: () => void;
}

export function useSelection(found: readonly Digest[]): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const articles = useMemo(
    () => (picked.size === 0 ? [] : found.filter(({ id }) => picked.has(id))),
    [found, picked],
  );
  const place = (id: string | null): number => found.findIndex((digest) => digest.id === id);
  return {
    articles,
    has: (id) => picked.has(id),
    toggle(id) {
      anchor.current = id;
      setPicked((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    extendTo(id) {
      // A row that is not found any more is no beginning.
      if (place(anchor.current) === -1) anchor.current = id;
      const [from = 0, to = 0] = [place(anchor.current), place(id)].toSorted((a, b) => a - b);
      const between = found.slice(from, to + 1);
      setPicked((now) => new Set([...now, ...between.map((digest) => digest.id)]));
    },
    pickAll: () => setPicked(new Set(found.map(({ id }) => id))),
    clear() {
      anchor.current = null;
      setPicked(new Set());
    },
  };
}

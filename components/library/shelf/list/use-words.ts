import { useEffect, useState } from 'preact/hooks';

import type { Digest } from '../../../../lib/domain/digest.ts';
import type { ArticleWords, ShelfActions } from '../shelf-actions.ts';

/** Words of articles by their ids; `null` where there are none to be had. */
export type WordsById = ReadonlyMap<string, ArticleWords | null>;

/** Rows that fly past are not read. */
const REST_MS = 40;
/** Enough to scroll back a little without reading again. */
const MOST_KEPT = 120;

/**
 * The words of the articles in sight, read one after the other while they stay there. Only they can
 * show a passage, and ten thousand texts fit no memory.
 */
export function useWords(
  { words: read }: ShelfActions,
  inSight: readonly Digest[],
  isWanted: boolean,
  report: (error: unknown) => void,
): WordsById {
  const [known, setKnown] = useState<WordsById>(new Map());
  const wanted = isWanted ? inSight.map(keyOf).join(' ') : '';
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    const readAll = async (): Promise<void> => {
      for (const digest of inSight) {
        if (known.has(keyOf(digest))) continue;
        const words = await read(digest.id);
        if (life.signal.aborted) return;
        setKnown((now) => new Map([...[...now].slice(-MOST_KEPT), [keyOf(digest), words]]));
      }
    };
    const timer = setTimeout(() => void readAll().catch(report), REST_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [wanted]);
  return known;
}

/** An article that was changed is read again. */
export function keyOf({ id, changed }: Digest): string {
  return `${id}@${changed}`;
}

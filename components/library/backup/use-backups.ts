import { useEffect, useState } from 'preact/hooks';

import type { Library } from '../library.ts';
import type { Backups } from './backup-actions.ts';

/** What is known of backups, as it is now; `null` until it is there. */
export function useBackups({ actions, tellFailure }: Library): Backups | null {
  const [backups, setBackups] = useState<Backups | null>(null);
  const { getBackups, onChange } = actions.backup;
  useEffect(() => {
    const life = new AbortController();
    const read = async (): Promise<void> => {
      try {
        const found = await getBackups();
        if (!life.signal.aborted) setBackups(found);
      } catch (error) {
        tellFailure(error);
      }
    };
    void read();
    onChange(() => void read(), life.signal);
    return () => life.abort();
  }, []);
  return backups;
}

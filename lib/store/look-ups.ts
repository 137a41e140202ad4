import type { LookUpRecord } from '../domain/look-up.ts';
import { isLookUpRecord } from '../domain/is-look-up.ts';
import type { ShelfDatabase } from './database.ts';

/** Answers of the web that are kept for a while; whatever goes wrong with one, it is asked for again. */
export interface LookUps {
  /** What was kept and has not expired, or `null`. */
  readonly read: (key: string) => Promise<LookUpRecord | null>;
  /** Keeps an answer in place of an earlier one, and lets go of those that expired or are too many. */
  readonly write: (record: LookUpRecord) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Pictures make answers large. */
const MOST_KEPT = 500;

/** The cache in this database; `clock` gives milliseconds since 1970. */
export function lookUpsIn(database: ShelfDatabase, clock: () => number): LookUps {
  const { lookUps } = database;
  return {
    read: async (key) => {
      const record: unknown = await lookUps.get(key);
      return isLookUpRecord(record) && record.expires > clock() ? record : null;
    },
    write: async (record) => {
      await database.transaction('rw', lookUps, async () => {
        await lookUps.where('expires').belowOrEqual(clock()).delete();
        await lookUps.put(record);
        const excess = (await lookUps.count()) - MOST_KEPT;
        if (excess > 0) await lookUps.orderBy('expires').limit(excess).delete();
      });
    },
    clear: () => lookUps.clear(),
  };
}

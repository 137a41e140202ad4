/** What was found lately, the least recently asked for forgotten first. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** Keeps a value of some size; the one kept last stays, however large it is. */
  keep(key: string, value: Value, size: number): void;
}

/** Keeps values whose sizes together are not above `mostSize`. */
export function keepRecent<Value>(mostSize: number): Recent<Value> {
  // A map is in the order in which its keys came.
  const entries = new Map<string, { readonly value: Value; readonly size: number }>();
  let size = 0;

  const drop = (key: string): void => {
    size -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    keep(key, value, itsSize) {
      drop(key);
      entries.set(key, { value, size: itsSize });
      size += itsSize;
      for (const oldest of entries.keys()) {
        if (size <= mostSize || oldest === key) break;
        drop(oldest);
      }
    },
  };
}

import { useEffect, useState } from 'preact/hooks';

/** So few are counted at once. */
const FEW = 300;
/** The item comes first, numbers about all of them when no key is pressed. */
const REST_MS = 80;

/** The list as it was when it last rested: to count thousands takes longer than a key may. */
export function useRested<Item>(items: readonly Item[]): readonly Item[] {
  const [rested, setRested] = useState(items);
  useEffect(() => {
    const timer = setTimeout(() => setRested(items), REST_MS);
    return () => clearTimeout(timer);
  }, [items]);
  return items.length <= FEW ? items : rested;
}

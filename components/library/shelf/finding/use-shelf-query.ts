import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { ViewProps } from '../../library.ts';
import { readQuery, type ShelfQuery, writeQuery } from './shelf-query.ts';

/** Long enough that a word that is typed is one address, short enough that nobody reloads before. */
const SETTLE_MS = 250;

/** What the reader asks for, which the address says too; and the ways to ask for something else. */
export interface QueryState {
  readonly query: ShelfQuery;
  /** Asks for words while they are typed: the address follows when the reader pauses. */
  readonly type: (text: string) => void;
  /** Has the address follow at once. */
  readonly settle: () => void;
  /** Asks for something else, and the way back leads to what was asked before. */
  readonly ask: (query: ShelfQuery) => void;
}

export function useShelfQuery({ library, route }: ViewProps<'shelf'>): QueryState {
  const asked = useMemo(() => readQuery(route.parameters), [route.parameters]);
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const goTo = (query: ShelfQuery, how: 'further' | 'in-place'): void => {
    clearTimeout(timer.current);
    setTyped(null);
    library.go({ name: 'shelf', parameters: writeQuery(query) }, how);
  };
  const query = typed === null ? asked : { ...asked, text: typed };
  const settle = (): void => {
    // The way back leads out of the search, not through its letters.
    if (typed !== null) goTo(query, asked.text === '' ? 'further' : 'in-place');
  };
  const latest = useRef(settle);
  latest.current = settle;
  // Whoever goes back or follows a link leaves what they were typing.
  useEffect(() => {
    clearTimeout(timer.current);
    setTyped(null);
  }, [route.parameters]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    query,
    settle,
    type(text) {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), SETTLE_MS);
    },
    ask: (next) => goTo(next, 'further'),
  };
}

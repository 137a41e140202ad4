import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Digest } from '../../../../lib/domain/digest.ts';
import type { Selection } from './use-selection.ts';

interface RowKeysProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly articles: readonly Digest[];
  readonly activeAt: number;
  readonly rowHeight: number;
  readonly selection: Selection;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Escape, where nothing is picked. */
  readonly onLeave: () => void;
  readonly onDelete: () => void;
}

/**
 * The keys of the list: arrows, j and k, Page, Home and End move, with Shift they pick; x and the space
 * bar pick, Ctrl+A picks all; Enter opens, Delete deletes, Escape leads out.
 */
export function useRowKeys(props: RowKeysProps): (event: KeyboardEvent) => void {
  const { articles, activeAt, rowHeight, selection, onActive } = props;
  const follow = useFocusThatFollows(props);
  const moveOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | null => {
    const page = Math.floor(innerHeight / rowHeight) - 1;
    const at = targetOf(key, activeAt, articles.length, page);
    const [active, target] = [articles[activeAt], at === null ? undefined : articles[at]];
    if (active === undefined || target === undefined) return null;
    return () => {
      if (shiftKey && selection.articles.length === 0) selection.toggle(active.id);
      if (shiftKey) selection.extendTo(target.id);
      follow();
      onActive(target.id);
    };
  };
  return (event) => {
    if (event.altKey || event.defaultPrevented) return;
    const deed = deedOf(event, props) ?? moveOf(event);
    if (deed === null) return;
    event.preventDefault();
    deed();
  };
}

/** What a key does where the reader is; `null` for keys that do nothing there. */
function deedOf(event: KeyboardEvent, props: RowKeysProps): (() => void) | null {
  const { articles, activeAt, selection, onOpen, onDelete, onLeave } = props;
  const id = articles[activeAt]?.id;
  if (id === undefined) return null;
  if (event.ctrlKey || event.metaKey) return event.key === 'a' ? selection.pickAll : null;
  const isOnRow = event.target instanceof Element && event.target.matches('[role=row]');
  switch (event.key) {
    case 'x':
      return () => selection.toggle(id);
    case ' ':
      return isOnRow ? () => selection.toggle(id) : null;
    case 'Enter':
      return isOnRow ? () => onOpen(id) : null;
    case 'Delete':
      return onDelete;
    case 'Escape':
      return selection.articles.length > 0 ? selection.clear : onLeave;
    default:
      return null;
  }
}

/** Once it was asked to, takes the focus along to the row that keys have moved to. */
function useFocusThatFollows({ list, articles, activeAt }: RowKeysProps): () => void {
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const id = articles[activeAt]?.id ?? '';
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    // Not by the focus: it would bring a row that is cut off into the middle.
    row?.scrollIntoView({ block: 'nearest' });
  });
  return () => void (isMoving.current = true);
}

/** Where a key leads from a row; `null` for keys that lead nowhere. */
function targetOf(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}

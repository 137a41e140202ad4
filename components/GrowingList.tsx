import './GrowingList.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and added at each press. */
  readonly step: number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ComponentChildren;
  readonly moreLabel: (count: number) => string;
  /** How many must be shown in any case, as when one far down is gone to. */
  readonly atLeast?: number;
}

/** A list that shows its beginning at once and the rest when asked. */
export function GrowingList<Item>({
  items,
  step,
  keyOf,
  render,
  moreLabel,
  atLeast = 0,
}: GrowingListProps<Item>) {
  const [wanted, setWanted] = useState(step);
  const shown = Math.max(wanted, atLeast);
  const hiddenCount = items.length - shown;
  const list = useRef<HTMLUListElement>(null);

  // The button that was pressed may be gone: go on at the first of the new items.
  useLayoutEffect(() => {
    const firstNew = list.current?.children[wanted - step];
    if (wanted > step && firstNew instanceof HTMLElement) firstNew.focus();
  }, [wanted, step]);

  return (
    <>
      {/* Lists without bullets are no lists to Safari and VoiceOver unless they say so. */}
      <ul class="growing-list" role="list" ref={list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} class="growing-list-item" tabIndex={-1}>
            {render(item)}
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <button type="button" class="button" onClick={() => setWanted(shown + step)}>
          {moreLabel(Math.min(step, hiddenCount))}
        </button>
      )}
    </>
  );
}

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
}

/** A list that shows its beginning at once and the rest when asked. */
export function GrowingList<Item>({
  items,
  step,
  keyOf,
  render,
  moreLabel,
}: GrowingListProps<Item>) {
  const [shown, setShown] = useState(step);
  const hiddenCount = items.length - shown;
  const list = useRef<HTMLUListElement>(null);

  // The button that was pressed may be gone: go on at the first of the new items.
  useLayoutEffect(() => {
    const firstNew = list.current?.children[shown - step];
    if (shown > step && firstNew instanceof HTMLElement) firstNew.focus();
  }, [shown, step]);

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
        <button type="button" class="button" onClick={() => setShown(shown + step)}>
          {moreLabel(Math.min(step, hiddenCount))}
        </button>
      )}
    </>
  );
}

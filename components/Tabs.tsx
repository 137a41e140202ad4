import './Tabs.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One tab, and how many things are behind it; `null` until that is known. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number | null;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What a tab shows. */
  readonly children: (id: Id) => ComponentChildren;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move and select; Escape leads back to them. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const visited = useVisited(selected);
  useStartInSight(selected);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = targetIndex(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const target = index === null ? undefined : tabs[index];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target.id);
    focusTab(target.id);
  };
  const focusTab = (id: Id) => list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  const onPanelKeyDown = (event: KeyboardEvent) => {
    // What is open in the panel may take the key for itself.
    if (event.key === 'Escape' && !event.defaultPrevented) focusTab(selected);
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <TabButton key={tab.id} tab={tab} isSelected={tab.id === selected} onSelect={onSelect} />
        ))}
      </div>
      {tabs.map(({ id }) => (
        // Keys come up to it from what is in it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          key={id}
          id={`panel-${id}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== selected}
          tabIndex={-1}
          onKeyDown={onPanelKeyDown}
        >
          {visited.has(id) && children(id)}
        </div>
      ))}
    </>
  );
}

interface TabButtonProps<Id extends string> {
  readonly tab: Tab<Id>;
  readonly isSelected: boolean;
  readonly onSelect: (id: Id) => void;
}

function TabButton<Id extends string>({ tab, isSelected, onSelect }: TabButtonProps<Id>) {
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab.id}`}
      class="tab"
      aria-selected={isSelected}
      aria-controls={`panel-${tab.id}`}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onSelect(tab.id)}
    >
      {tab.label} <span class="tab-count">{tab.count}</span>
    </button>
  );
}

/** Panels seen so far: one that was never opened costs nothing, one that was keeps its state. */
function useVisited<Id extends string>(selected: Id): ReadonlySet<Id> {
  const [visited, setVisited] = useState<ReadonlySet<Id>>(new Set([selected]));
  if (visited.has(selected)) return visited;
  const grown = new Set([...visited, selected]);
  setVisited(grown);
  return grown;
}

/** Shows a panel from its start: scrolling far down in one must not open the next in its middle. */
function useStartInSight(selected: string): void {
  useLayoutEffect(() => {
    const panel = document.getElementById(`panel-${selected}`);
    if (panel !== null && panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
  }, [selected]);
}

/** Where a key leads from a tab; `null` for keys that lead nowhere. */
function targetIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

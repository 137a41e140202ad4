import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface FilterGroupProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** Filters of one kind, which the reader can fold away. What was open once never closes under their hands. */
export function FilterGroup({ title, isOpen, children }: FilterGroupProps) {
  const wasOpen = useRef(isOpen);
  wasOpen.current ||= isOpen;
  return (
    <details class="facet" open={wasOpen.current}>
      <summary class="facet-title">{title}</summary>
      {children}
    </details>
  );
}

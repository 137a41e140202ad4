import './DeskFold.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DeskFoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Less, and what is folded away lets the work begin on the first screen. */
const WITH_ROOM = '(min-width: 700px)';

/** Something that can be folded away, and is to begin with where there is little room. */
export function DeskFold({ title, children }: DeskFoldProps) {
  const [isOpen] = useState(() => matchMedia(WITH_ROOM).matches);
  return (
    <details class="desk-fold" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface FoldProps {
  readonly className: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button that shows and hides what stands under it. */
export function Fold({ className, summary, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={`fold ${className}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {summary}
      </button>
      <div id={id} class="fold-content" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}

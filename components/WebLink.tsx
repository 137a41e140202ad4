import type { ComponentChildren } from 'preact';

import { isWebAddress } from '../lib/domain/is-note.ts';

interface WebLinkProps {
  readonly address: string;
  readonly class: string;
  /** What a screen reader says in place of the words. */
  readonly label?: string;
  readonly tabIndex?: number;
  readonly children: ComponentChildren;
}

/** A link that leaves us, where the address is one of the web; words alone where it is not: nothing else may become a link of ours. */
export function WebLink({ address, class: look, label, tabIndex, children }: WebLinkProps) {
  if (!isWebAddress(address)) return <span class={look}>{children}</span>;
  return (
    <a
      class={look}
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}

import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  readonly address: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension, in a tab of its own; where it leads is not told where it comes from. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  return (
    <a class="look-up-link" href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

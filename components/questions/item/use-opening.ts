import { useId, useLayoutEffect, useState } from 'preact/hooks';

/** Something that a button opens, and that gives the focus back to the button when it is closed. */
export interface Opening {
  readonly isOpen: boolean;
  /** Whether the button was pressed; it may also have been open from the first. */
  readonly wasAskedFor: boolean;
  /** Id that the button must have. */
  readonly buttonId: string;
  readonly open: () => void;
  readonly close: () => void;
}

export function useOpening(isOpenAtFirst: () => boolean): Opening {
  const buttonId = useId();
  const [state, setState] = useState<'left-open' | 'opened' | 'closed' | 'unopened'>(() =>
    isOpenAtFirst() ? 'left-open' : 'unopened',
  );
  useLayoutEffect(() => {
    if (state === 'closed') document.getElementById(buttonId)?.focus();
  }, [state, buttonId]);
  return {
    isOpen: state === 'left-open' || state === 'opened',
    wasAskedFor: state === 'opened',
    buttonId,
    open: () => setState('opened'),
    close: () => setState('closed'),
  };
}

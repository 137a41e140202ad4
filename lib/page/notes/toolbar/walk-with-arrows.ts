import { handleKeys } from '../room/key-handlers.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes one stop of the Tab key of many buttons: arrows, Home and End go from one to the next, as in
 * the ARIA patterns for toolbars and menus. Gives the handler, for those who handle more keys there.
 */
export function walkWithArrows(
  group: HTMLElement,
  selector: string,
): (event: KeyboardEvent) => void {
  const all = (): HTMLButtonElement[] =>
    [...group.querySelectorAll<HTMLButtonElement>(selector)].filter(
      (one) => !one.closest('[hidden]'),
    );
  const stopAt = (stop: HTMLButtonElement | undefined): void => {
    for (const one of group.querySelectorAll<HTMLButtonElement>(selector)) {
      one.tabIndex = one === stop ? 0 : -1;
    }
  };
  const walk = (event: KeyboardEvent): void => {
    const buttons = all();
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const next = nextPlace(event.key, at, buttons.length);
    const button = next === null ? undefined : buttons[next];
    if (button === undefined) return;
    event.preventDefault();
    stopAt(button);
    button.focus();
  };
  stopAt(group.querySelector<HTMLButtonElement>(selector) ?? undefined);
  handleKeys(group, walk);
  return walk;
}

function nextPlace(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined || at < 0 ? null : (at + step + count) % count;
}

import type { CardHolder } from './card-holder.ts';

/** Closes the card on Escape, and keeps it beside its passage while the page moves. */
export function watchWindow(card: CardHolder, signal: AbortSignal): void {
  let frame = 0;
  const follow = (): void => {
    if (card.shown === null) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => card.follow());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') card.close();
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', follow, options);
  window.addEventListener('resize', follow, options);
  window.addEventListener('keydown', onKey, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

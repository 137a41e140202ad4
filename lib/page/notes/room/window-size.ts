import type { Size } from '../../overlay/place-card.ts';

/** What the reader sees of the page, without scroll bars and a keyboard on the screen: CSS pixels. */
export function windowSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = visualViewport?.scale === 1 ? visualViewport.height : innerHeight;
  // In quirks mode the root element is as tall as the page, not as the window.
  return {
    width: Math.min(clientWidth, innerWidth),
    height: Math.min(clientHeight, innerHeight, seen),
  };
}

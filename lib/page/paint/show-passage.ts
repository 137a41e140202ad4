import type { Span } from '../../domain/span.ts';
import { rangesOf, type TextMap } from '../text-map.ts';
import type { Painting } from './painting.ts';

/** Long enough to find the passage with the eyes after the page has moved. */
const SHOWN_MS = 3_000;
const FADING_MS = 700;

/** Brings a passage into view; false when the page no longer shows it. */
export function scrollToPassage(textMap: TextMap, span: Span): boolean {
  const range = rangesOf(textMap, span).find(isVisible);
  const element = range?.startContainer.parentElement;
  if (range === undefined || !element) return false;
  const prefersStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = prefersStillness ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else {
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - innerHeight / 3, behavior });
  }
  return true;
}

/** Lights a passage up for some seconds; `done` is called when the light is out. */
export function lightUp(
  painting: Painting,
  span: Span,
  signal: AbortSignal,
  done: () => void,
): void {
  painting.light('fading', []);
  painting.light('shown', [span]);
  const after = (ms: number, next: () => void): void => {
    const timer = setTimeout(() => {
      if (!signal.aborted) next();
    }, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  after(SHOWN_MS, () => {
    painting.light('shown', []);
    painting.light('fading', [span]);
    after(FADING_MS, () => {
      painting.light('fading', []);
      done();
    });
  });
}

function isVisible(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

import { colourLightness } from './colour-lightness.ts';
import type { Tone } from './line-looks.ts';

/** A veil thinner than this lets the paper behind it decide. */
const COVERS = 0.5;
const MIDDLE_GREY = 0.5;

/**
 * Whether the paper behind an element is light or dark: the colour of the nearest element that has
 * one, else the browser's own paper. Before a picture the text decides: what can be read on it is
 * light on dark or dark on light.
 */
export function pageTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let behind: Element | null = element; behind !== null; behind = parentOf(behind)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(behind);
    const paper = colourLightness(backgroundColor);
    if (paper !== null && paper.alpha >= COVERS) {
      return paper.lightness < MIDDLE_GREY ? 'dark' : 'light';
    }
    if (backgroundImage.includes('url(')) return toneUnder(view.getComputedStyle(element).color);
  }
  return toneOfBarePage(view);
}

function toneUnder(textColour: string): Tone {
  const text = colourLightness(textColour);
  return text !== null && text.lightness > MIDDLE_GREY ? 'dark' : 'light';
}

/** A page without any colour lies on white paper, unless it says that it can be dark. */
function toneOfBarePage(view: Window): Tone {
  const { colorScheme } = view.getComputedStyle(view.document.documentElement);
  if (!colorScheme.includes('dark')) return 'light';
  const isDarkWanted = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDarkWanted || !colorScheme.includes('light') ? 'dark' : 'light';
}

/** The element around this one, out of a shadow root too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ?? null;
}

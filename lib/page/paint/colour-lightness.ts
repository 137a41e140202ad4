/** A colour as the browser computes it: how light it is and how much it covers, each from 0 to 1. */
export interface ColourLightness {
  readonly lightness: number;
  readonly alpha: number;
}

/** Lightest value of the first number in colour functions that begin with the lightness itself. */
const LIGHTNESS_FIRST: Readonly<Record<string, number>> = {
  oklch: 1,
  oklab: 1,
  lab: 100,
  lch: 100,
};

/** Reads a computed colour, "rgb(…)", "color(srgb …)" or "oklch(…)"; `null` for anything else. */
export function colourLightness(computed: string): ColourLightness | null {
  const [, name, inside] = /^([a-z]+)\((.*)\)$/.exec(computed) ?? [];
  if (name === undefined || inside === undefined) return null;
  const numbers = (inside.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  const scale = LIGHTNESS_FIRST[name];
  if (scale !== undefined) return { lightness: first / scale, alpha };
  const full = name === 'color' ? 1 : 255;
  return { lightness: perceived(first / full, second / full, third / full), alpha };
}

/** Relative luminance as WCAG 2 defines it, stretched to L* so that 0.5 is middle grey. */
function perceived(red: number, green: number, blue: number): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance <= 0.008856 ? luminance * 9.033 : 1.16 * Math.cbrt(luminance) - 0.16;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

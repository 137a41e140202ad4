import type { Span } from '../domain/span.ts';

/** A number of a claim with what it counts or measures. */
export interface Figure extends Span {
  readonly value: number;
  /** "$", "%", "year", "day", or the stem of the word it counts: "email". */
  readonly unit: string;
  /** Whether the text itself says that it is not exact: "nearly 3,000". */
  readonly isRough: boolean;
  /** Stems of the words around it, which tell what the figure is of. */
  readonly about: ReadonlySet<string>;
}

/** Whether two figures say the same, one of them rounded perhaps: "3,212 people" and "3,200 people". */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (a.value === b.value) return true;
  if (a.unit === 'year' || a.unit === 'day') return false;
  return isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value) || areNearly(a, b);
}

/** Whether they are of one quantity, and neither is a rounding of the other. */
export function areAtOdds(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && !isSameFigure(a, b) && [...a.about].some((word) => b.about.has(word));
}

/** Small counts are never rounded. */
const LEAST_ROUNDED = 100;

function isRoundingOf(round: number, exact: number): boolean {
  if (round < LEAST_ROUNDED) return false;
  const digits = String(round).replace(/0+$/, '').replace('.', '').length;
  return Number(exact.toPrecision(digits)) === round;
}

/** "nearly two thirds" and "66 percent": so much may be between a rough figure and another. */
const ROUGHLY = 0.05;

function areNearly(a: Figure, b: Figure): boolean {
  const apart = Math.abs(a.value - b.value);
  return (a.isRough || b.isRough) && apart <= ROUGHLY * Math.max(a.value, b.value);
}

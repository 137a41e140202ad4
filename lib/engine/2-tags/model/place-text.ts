import type { KernelSpace } from './kernel-space.ts';
import { TAPS, TILE, type NetworkShape } from './network-shape.ts';
import { checkBounds } from './stretches.ts';

/** A text in the kernel's memory, with room for what is made of it. Names are those of `student.py`. */
export interface PlacedText {
  readonly tokens: number;
  /** Tokens up to the next multiple of what the kernel does together. */
  readonly paddedTokens: number;
  readonly stretches: number;
  readonly rowBytes: number;
  /** One part in `width`. */
  readonly share: number;
  readonly starts: number;
  readonly h: number;
  /** Two places that take turns, with nothing on both sides of the text. */
  readonly u: number;
  readonly next: number;
  /** A row a stretch. */
  readonly means: number;
  readonly own: number;
  readonly before: number;
  readonly scratch: number;
}

interface Room {
  readonly shape: NetworkShape;
  readonly space: KernelSpace;
}

export function placeText(
  { shape, space }: Room,
  inputs: Float32Array,
  stretches: Int32Array,
): PlacedText {
  const tokens = inputs.length / shape.width;
  const bounds = new Int32Array(stretches.length + 1);
  bounds.set(stretches);
  bounds[stretches.length] = tokens;
  checkBounds(bounds, tokens, 1);
  const rowBytes = shape.width * 4;
  const paddedTokens = toTiles(tokens);
  const missing = (paddedTokens - tokens) * rowBytes;
  const h = space.take(paddedTokens * rowBytes);
  space.write(h, inputs);
  space.clear(h + tokens * rowBytes, missing);
  const margin = Math.max(...shape.dilations) * rowBytes;
  const takeWithMargins = (): number => {
    const text = space.take(margin + paddedTokens * rowBytes + margin) + margin;
    space.clear(text - margin, margin);
    space.clear(text + tokens * rowBytes, missing + margin);
    return text;
  };
  const takeStretches = (): number => space.take(toTiles(stretches.length) * rowBytes);
  return {
    tokens,
    paddedTokens,
    stretches: stretches.length,
    rowBytes,
    share: 1 / shape.width,
    starts: space.put(bounds),
    h,
    u: takeWithMargins(),
    next: takeWithMargins(),
    means: takeStretches(),
    own: takeStretches(),
    before: takeStretches(),
    // What a block sees of four tokens, in whole numbers (at most half as long) and not; scales and sums.
    scratch: space.take(TILE * TAPS * (rowBytes / 2 + rowBytes) + 256),
  };
}

export function toTiles(count: number): number {
  return Math.ceil(count / TILE) * TILE;
}

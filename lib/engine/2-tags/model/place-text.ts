import type { KernelSpace } from './kernel-space.ts';
import { TILE, type NetworkShape } from './network-shape.ts';
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
  /** The norms of `h`, where they are wanted as they are. */
  readonly u: number;
  /** Two that take turns. */
  readonly rounded: readonly [RoundedNorms, RoundedNorms];
  /** A row a stretch. */
  readonly means: number;
  readonly own: number;
  readonly before: number;
  readonly scratch: number;
}

/** Places of rounded norms and of what goes with them in `kernel/round-norms.ts`; nothing lies on both sides. */
export interface RoundedNorms {
  readonly numbers: number;
  readonly lacks: number;
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
  const takeStretches = (): number => space.take(toTiles(stretches.length) * rowBytes);
  return {
    tokens,
    paddedTokens,
    stretches: stretches.length,
    rowBytes,
    share: 1 / shape.width,
    starts: space.put(bounds),
    h,
    u: space.take(paddedTokens * rowBytes),
    rounded: [placeNorms(shape, space, paddedTokens), placeNorms(shape, space, paddedTokens)],
    means: takeStretches(),
    own: takeStretches(),
    before: takeStretches(),
    // Whole numbers of four tokens, each of two bytes at most; scales and sums.
    scratch: space.take((TILE * rowBytes) / 2 + 256),
  };
}

function placeNorms(
  { dilations, width }: NetworkShape,
  space: KernelSpace,
  tokens: number,
): RoundedNorms {
  const margin = Math.max(...dilations);
  const takeWithMargins = (bytes: number): number => {
    const place = space.take((margin + tokens + margin) * bytes);
    space.clear(place, (margin + tokens + margin) * bytes);
    return place + margin * bytes;
  };
  return { numbers: takeWithMargins(width * space.digitBytes), lacks: takeWithMargins(4) };
}

export function toTiles(count: number): number {
  return Math.ceil(count / TILE) * TILE;
}

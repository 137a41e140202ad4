/** Bytes of a vector. */
export const VECTOR: usize = 16;
/** Tokens that are done together, so that weights are loaded once for all of them. */
export const TILE: usize = 4;

@inline
function halvesSwapped(v: v128): v128 {
  return i8x16.shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
}

@inline
function neighboursSwapped(v: v128): v128 {
  return i8x16.shuffle(v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
}

@inline
export function largestLane(v: v128): f32 {
  const pairs = f32x4.pmax(v, halvesSwapped(v));
  return f32x4.extract_lane(f32x4.pmax(pairs, neighboursSwapped(pairs)), 0);
}

@inline
export function sumOfLanes(v: v128): f32 {
  const pairs = f32x4.add(v, halvesSwapped(v));
  return f32x4.extract_lane(f32x4.add(pairs, neighboursSwapped(pairs)), 0);
}

@inline
export function sumOfWholeLanes(v: v128): i32 {
  const pairs = i32x4.add(v, halvesSwapped(v));
  return i32x4.extract_lane(i32x4.add(pairs, neighboursSwapped(pairs)), 0);
}

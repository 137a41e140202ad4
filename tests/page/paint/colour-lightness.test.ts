import { expect, test } from 'vitest';

import { colourLightness } from '../../../lib/page/paint/colour-lightness.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(119, 119, 119)', 0.5, 1],
  ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
  ['oklch(0.25 0.02 260)', 0.25, 1],
  ['lab(80 5 -3)', 0.8, 1],
])('reads %s', (computed, lightness, alpha) => {
  const read = colourLightness(computed);
  expect(read?.lightness).toBeCloseTo(lightness, 1);
  expect(read?.alpha).toBe(alpha);
});

test('says so when it cannot read a colour', () => {
  expect(colourLightness('transparent')).toBeNull();
});

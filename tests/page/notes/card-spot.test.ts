import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Box, Size } from '../../../lib/page/overlay/place-card.ts';
import { cardSpot } from '../../../lib/page/notes/card/place-note-card.ts';

const VIEW: Size = { width: 1000, height: 700 };
const CARD: Size = { width: 340, height: 380 };
const lineAt = (top: number, left = 100): Box => ({
  left,
  top,
  right: left + 300,
  bottom: top + 20,
});
const spotFor = (top: number, card = CARD) => cardSpot([lineAt(top)], null, card, VIEW);

describe('the card of a note', () => {
  test('stands under its passage where it finds room', () => {
    expect(spotFor(100)).toMatchObject({ isUnder: true, y: 128 });
  });

  test('stands over its passage where that leaves more room', () => {
    expect(spotFor(600)).toMatchObject({ isUnder: false, y: 592 });
  });

  test('takes the side with more room, and scrolls, where it finds room on none', () => {
    expect(spotFor(360)).toMatchObject({ isUnder: false, roomPx: 344 });
    expect(spotFor(310)).toMatchObject({ isUnder: true, roomPx: 354 });
  });

  test('stands at the foot of the window where its passage fills it', () => {
    const spot = cardSpot([lineAt(5), lineAt(340), lineAt(690)], null, CARD, VIEW);
    expect(spot).toMatchObject({ isUnder: false, y: 692 });
  });

  test('has no spot when its passage has left the window', () => {
    expect(spotFor(-100)).toBeNull();
    expect(spotFor(900)).toBeNull();
  });

  test('begins at the line the reader pointed at', () => {
    const lines = [lineAt(100, 500), lineAt(124, 20)];
    expect(cardSpot(lines, { x: 30, y: 130 }, CARD, VIEW)?.x).toBe(20);
    expect(cardSpot(lines, null, CARD, VIEW)?.x).toBe(500);
  });

  test('never covers a line of its passage, however it grows, where it has room to stand', () => {
    const lines = fc.record({
      top: fc.integer({ min: 0, max: 680 }),
      left: fc.integer({ min: -200, max: 1200 }),
    });
    const cards = fc.record({
      width: fc.integer({ min: 100, max: 400 }),
      height: fc.integer({ min: 50, max: 560 }),
    });
    fc.assert(
      fc.property(lines, cards, ({ top, left }, card) => {
        const spot = cardSpot([lineAt(top, left)], null, card, VIEW);
        if (spot === null) return;
        const grown = Math.min(560, spot.roomPx);
        const upper = spot.isUnder ? spot.y : spot.y - grown;
        const lower = spot.isUnder ? spot.y + grown : spot.y;
        expect(upper >= top + 20 || lower <= top).toBe(true);
        expect(upper).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(VIEW.height);
      }),
    );
  });
});

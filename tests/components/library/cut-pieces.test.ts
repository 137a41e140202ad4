import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cutPieces } from '../../../components/library/reader/article/cut-pieces.ts';
import { overlaps } from '../../../lib/domain/span.ts';

const TEXT_LENGTH = 60;

const anySpan = fc
  .tuple(fc.nat(TEXT_LENGTH - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT_LENGTH, start + length) }));

it('cuts a block into pieces that follow each other and hold each mark whole', () => {
  fc.assert(
    fc.property(
      anySpan,
      fc.array(anySpan, { maxLength: 5 }),
      fc.option(anySpan),
      (place, spans, shown) => {
        const block = { ...place, kind: 'paragraph' as const };
        const links = spans.map((span) => ({ ...span, href: 'https://a.example' }));
        const pieces = cutPieces(block, { links, notes: [], underlined: [], shown });
        expect(pieces[0]?.start).toBe(block.start);
        expect(pieces.at(-1)?.end).toBe(block.end);
        for (const [at, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          if (at > 0) expect(piece.start).toBe(pieces[at - 1]?.end);
          expect(piece.link !== null).toBe(links.some((link) => overlaps(link, piece)));
          expect(piece.isShown).toBe(shown !== null && overlaps(shown, piece));
        }
      },
    ),
  );
});

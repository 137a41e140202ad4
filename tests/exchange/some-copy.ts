import fc from 'fast-check';

import type { KeptCopy } from '../../lib/domain/shelf.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const address = fc.oneof(fc.webUrl(), fc.constant(''));
const base64 = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes).toString('base64'));

const picture = fc.record({
  before: fc.nat(1),
  alt: words,
  address,
  width: fc.nat(1200),
  height: fc.nat(1200),
  data: fc.option(base64.map((bytes) => `data:image/webp;base64,${bytes}`)),
});

const copy = fc
  .record({
    url: fc.webUrl(),
    text: words.map((text) => `${text}x`),
    pictures: fc.array(picture, { maxLength: 3 }),
    level: fc.nat(3),
    isNumbered: fc.boolean(),
    href: fc.webUrl(),
  })
  .map(({ text, level, isNumbered, href, ...rest }) => {
    const all = { start: 0, end: text.length };
    return {
      ...rest,
      text,
      blocks: [{ ...all, kind: 'list-item' as const, level, isNumbered }],
      links: [{ ...all, href }],
      stresses: [{ ...all, kind: 'strong' as const }],
    };
  });

/** How an article with this id looked, of any looks. */
export function someCopyOf(articleId: string): fc.Arbitrary<KeptCopy> {
  return fc.record({
    id: fc.uuid(),
    created: fc.nat(),
    changed: fc.nat(),
    deleted: fc.constant(null),
    revision: fc.nat(),
    articleId: fc.constant(articleId),
    role: fc.constantFrom('first' as const, 'saved' as const),
    copy,
  });
}

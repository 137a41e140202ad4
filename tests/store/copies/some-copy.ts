import type { CopyPicture, PageCopy } from '../../../lib/domain/page-copy.ts';

/** A picture of a bridge. */
export const PICTURE: CopyPicture = {
  before: 0,
  alt: 'The bridge',
  address: 'https://paper.example/bridge.jpg',
  width: 4,
  height: 3,
  data: 'data:image/webp;base64,AAAA',
};

/** A small copy of our own; only what a test is about is given. */
export function copyWith(given: Partial<PageCopy> = {}): PageCopy {
  const text = 'The bridge is closed, the mayor said.';
  const all = { start: 0, end: text.length };
  const block = { ...all, kind: 'paragraph', level: 0, isNumbered: false } as const;
  const url = 'https://paper.example/2026/bridge-closed';
  return { url, text, blocks: [block], links: [], stresses: [], pictures: [PICTURE], ...given };
}

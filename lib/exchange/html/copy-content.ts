import type { Article, Block } from '../../domain/article.ts';
import type { CopyBlock, PageCopy } from '../../domain/page-copy.ts';

/** What of an article is written into a copy. */
export type CopyContent = Omit<PageCopy, 'url'>;

/** An article of which no copy was kept: its text as it was read, without pictures. */
export function withoutPictures({ text, blocks, links }: Article): CopyContent {
  return { text, blocks: blocks.map(plainBlock), links, stresses: [], pictures: [] };
}

const LEVELS: Readonly<Partial<Record<Block['kind'], number>>> = {
  headline: 1,
  heading: 2,
  'list-item': 1,
};

function plainBlock(block: Block): CopyBlock {
  return { ...block, level: LEVELS[block.kind] ?? 0, isNumbered: false };
}

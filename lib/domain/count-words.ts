import type { Article, BlockKind } from './article.ts';
import { textOf } from './span.ts';

/** Blocks that a reader reads as the article; captions and asides stand beside it. */
const READ_BLOCKS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'heading',
  'paragraph',
  'list-item',
  'block-quote',
]);

const WORD = /[\p{L}\p{N}]\S*/gu;

/** How many words the article has, without headline, captions and asides. */
export function countWords(article: Article): number {
  return article.blocks
    .filter((block) => READ_BLOCKS.has(block.kind))
    .reduce((words, block) => words + wordsIn(textOf(article.text, block)), 0);
}

/** How many words stand in a text. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

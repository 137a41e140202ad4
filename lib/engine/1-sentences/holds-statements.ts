import type { Block, BlockKind } from '../../domain/article.ts';

const KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);

/** Whether somebody says something in the block: not in titles, captions and asides. */
export function holdsStatements({ kind }: Block): boolean {
  return KINDS.has(kind);
}

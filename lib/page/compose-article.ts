import type { Block, BlockKind, Link } from '../domain/article.ts';
import type { Run } from './runs/run.ts';
import { makeTextMap, type TextMap, type TextPiece } from './text-map.ts';

/** A run that belongs to the article, and what it is there. */
export interface ArticleRun {
  readonly run: Run;
  readonly kind: BlockKind;
}

/** The text of an article with everything that has a position in it. */
export interface ComposedArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly textMap: TextMap;
}

const BETWEEN_BLOCKS = '\n\n';

/** Sets the runs one under the other, an empty line between them. */
export function composeArticle(articleRuns: readonly ArticleRun[]): ComposedArticle {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const pieces: TextPiece[] = [];
  const base = baseOf(articleRuns);
  let length = 0;
  for (const { run, kind } of articleRuns) {
    const start = blocks.length === 0 ? 0 : length + BETWEEN_BLOCKS.length;
    length = start + run.text.length;
    blocks.push({ kind, start, end: length });
    for (const piece of run.pieces)
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    for (const link of run.links) {
      const href = webAddressOf(link.element, base);
      if (href) links.push({ start: link.start + start, end: link.end + start, href });
    }
  }
  const text = articleRuns.map(({ run }) => run.text).join(BETWEEN_BLOCKS);
  return { text, blocks, links, textMap: makeTextMap(text, pieces) };
}

/** Where a link leads; `null` for scripts, mail and what cannot be resolved. */
function webAddressOf(link: Element, base: string | undefined): string | null {
  const address = URL.parse(link.getAttribute('href') ?? '', base);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}

/** A page read from a file has no base: its relative links lead nowhere. */
function baseOf(articleRuns: readonly ArticleRun[]): string | undefined {
  const base = articleRuns[0]?.run.container.baseURI ?? '';
  return URL.canParse(base) ? base : undefined;
}

import type { ComponentChildren } from 'preact';

import type { BlockKind } from '../../../../lib/domain/article.ts';
import { ArticlePiece } from './ArticlePiece.tsx';
import type { Piece } from './cut-pieces.ts';
import type { NoteSigns } from './note-signs.ts';

interface ArticleBlockProps {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly signs: NoteSigns;
}

/** One block of the article, as what it is. */
export function ArticleBlock({ kind, pieces, text, signs }: ArticleBlockProps) {
  const words = pieces.map((piece) => (
    <ArticlePiece key={piece.start} {...{ piece, text, signs }} />
  ));
  return <BlockOfKind kind={kind}>{words}</BlockOfKind>;
}

interface BlockOfKindProps {
  readonly kind: BlockKind;
  readonly children: ComponentChildren;
}

function BlockOfKind({ kind, children }: BlockOfKindProps) {
  switch (kind) {
    case 'headline':
    case 'heading':
      return <h2 class="kept-heading">{children}</h2>;
    case 'list-item':
      return <li>{children}</li>;
    case 'block-quote':
      return <blockquote class="kept-quote">{children}</blockquote>;
    case 'caption':
    case 'aside':
      return <p class="kept-aside">{children}</p>;
    case 'paragraph':
      return <p>{children}</p>;
  }
}

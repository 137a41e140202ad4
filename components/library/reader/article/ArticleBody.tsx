import './ArticleBody.css';
import { useMemo } from 'preact/hooks';

import type { Article, Block } from '../../../../lib/domain/article.ts';
import { overlaps, textOf } from '../../../../lib/domain/span.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { cutPieces, type Marks } from './cut-pieces.ts';
import type { NoteSigns } from './note-signs.ts';

interface ArticleBodyProps {
  readonly article: Article;
  readonly marks: Marks;
  readonly signs: NoteSigns;
  /** As it stands above the text already. */
  readonly title: string;
}

/** The text of a kept article as it was laid out, with everything that is marked in it. */
export function ArticleBody({ article, marks, signs, title }: ArticleBodyProps) {
  const { text, blocks } = article;
  const groups = useMemo(() => grouped(blocks), [blocks]);
  const isTitle = (block: Block) =>
    block.kind === 'headline' &&
    textOf(text, block) === title &&
    !marks.notes.some(({ match }) => match.span !== null && overlaps(match.span, block));
  const drawn = (block: Block) => (
    <ArticleBlock
      key={block.start}
      kind={block.kind}
      pieces={cutPieces(block, marks)}
      {...{ text, signs }}
    />
  );
  return (
    <>
      {groups.map((group) =>
        group.isList ? (
          <ul key={group.start} class="kept-list">
            {group.blocks.map(drawn)}
          </ul>
        ) : (
          group.blocks.filter((block) => !isTitle(block)).map(drawn)
        ),
      )}
    </>
  );
}

interface Group {
  readonly start: number;
  readonly isList: boolean;
  readonly blocks: Block[];
}

/** List items that follow each other are one list. */
function grouped(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const isList = block.kind === 'list-item';
    const last = groups.at(-1);
    if (last?.isList === isList) last.blocks.push(block);
    else groups.push({ start: block.start, isList, blocks: [block] });
  }
  return groups;
}

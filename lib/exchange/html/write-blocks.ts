import type { BlockKind } from '../../domain/article.ts';
import type { CopyBlock, CopyPicture } from '../../domain/page-copy.ts';
import type { CopyContent } from './copy-content.ts';
import { writePicture } from './write-picture.ts';
import { type NumberedNotes, writeWords } from './write-words.ts';

const TAGS: Readonly<Record<Exclude<BlockKind, 'heading'>, string>> = {
  headline: 'h1',
  paragraph: 'p',
  'list-item': 'li',
  'block-quote': 'blockquote',
  caption: 'figcaption',
  aside: 'aside',
};

/** The article block by block, its pictures between them; `missing` is said of one that is not kept. */
export function writeBlocks(content: CopyContent, notes: NumberedNotes, missing: string): string {
  const lines: string[] = [];
  const open: string[] = [];
  const write = (block: CopyBlock): string => writeBlock(block, writeWords(content, block, notes));
  for (const part of partsOf(content)) {
    const item = part.kind === 'block' && part.block.kind === 'list-item' ? part.block : null;
    lines.push(...reachList(open, item));
    if (part.kind === 'block') lines.push(write(part.block));
    else {
      const pictures = part.pictures.map((picture) => writePicture(picture, missing));
      lines.push('<figure>', ...pictures, ...part.captions.map(write), '</figure>');
    }
  }
  lines.push(...reachList(open, null));
  return lines.join('\n');
}

/** A block, or pictures with the captions that follow them. */
type Part =
  | { readonly kind: 'block'; readonly block: CopyBlock }
  | {
      readonly kind: 'figure';
      readonly pictures: readonly CopyPicture[];
      readonly captions: CopyBlock[];
    };

function partsOf({ blocks, pictures }: CopyContent): readonly Part[] {
  const parts: Part[] = [];
  const byPlace = Map.groupBy(pictures, ({ before }) => before);
  const addFigure = (shown: readonly CopyPicture[], ...captions: CopyBlock[]): void =>
    void parts.push({ kind: 'figure', pictures: shown, captions });
  for (const [at, block] of blocks.entries()) {
    const here = byPlace.get(at);
    if (here !== undefined) addFigure(here);
    const last = parts.at(-1);
    if (block.kind !== 'caption') parts.push({ kind: 'block', block });
    else if (last?.kind === 'figure') last.captions.push(block);
    else addFigure([], block);
  }
  const behind = byPlace.get(blocks.length);
  if (behind !== undefined) addFigure(behind);
  return parts;
}

function writeBlock({ kind, level }: CopyBlock, words: string): string {
  // There is one headline.
  const tag = kind === 'heading' ? `h${Math.min(6, Math.max(2, level))}` : TAGS[kind];
  // An item's end may be left to the reader's browser; then a list below it belongs to it.
  return kind === 'list-item' ? `<li>${words}` : `<${tag}>${words}</${tag}>`;
}

/** Closes and opens lists, `open` in each other, until the item stands in its own; `null` stands in none. */
function reachList(open: string[], item: CopyBlock | null): readonly string[] {
  const lines: string[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) lines.push(`</${open.pop()}>`);
  };
  closeTo(item?.level ?? 0);
  if (item === null) return lines;
  const tag = item.isNumbered ? 'ol' : 'ul';
  if (open.length === item.level && open.at(-1) !== tag) closeTo(item.level - 1);
  // A page may skip a depth, but a list begins with an item.
  if (open.length < Math.max(1, item.level)) {
    open.push(tag);
    lines.push(`<${tag}>`);
  }
  return lines;
}

import type { Block } from '../../domain/article.ts';
import type { CopyBlock } from '../../domain/page-copy.ts';
import type { TextMap } from '../text-map.ts';
import { elementsAround, firstNodesOf } from './elements-around.ts';

/** What an article's heading is where the page does not say. */
const HEADING_LEVEL = 2;

/** The blocks of a text with what the page tells of headings and lists. */
export function copyBlocks(blocks: readonly Block[], map: TextMap): readonly CopyBlock[] {
  const nodes = firstNodesOf(map, blocks);
  return blocks.map((block, at) => {
    const node = nodes[at] ?? null;
    const names = node === null ? [] : elementsAround(node).map(({ tagName }) => tagName);
    switch (block.kind) {
      case 'headline':
        return { ...block, level: 1, isNumbered: false };
      case 'heading':
        return { ...block, level: headingLevel(names), isNumbered: false };
      case 'list-item':
        return { ...block, ...placeInLists(names) };
      default:
        return { ...block, level: 0, isNumbered: false };
    }
  });
}

function headingLevel(names: readonly string[]): number {
  const heading = names.find((name) => /^H[1-6]$/.test(name));
  return heading === undefined ? HEADING_LEVEL : Number(heading.slice(1));
}

/** Terms and what they mean stand in no list that counts. */
function placeInLists(names: readonly string[]): Pick<CopyBlock, 'level' | 'isNumbered'> {
  const lists = names.filter((name) => ['OL', 'UL', 'DL'].includes(name));
  return { level: Math.max(1, lists.length), isNumbered: lists[0] === 'OL' };
}

import type { Block } from '../../domain/article.ts';
import { COPY_LIMITS } from '../../domain/page-copy.ts';
import { isHidden } from '../runs/is-hidden.ts';
import { isMaskedForm } from '../runs/masked-form.ts';
import type { TextMap } from '../text-map.ts';
import { rootsOf } from '../text-roots.ts';
import { elementsAround, firstNodesOf } from './elements-around.ts';

/** A picture of the page that belongs to the article. */
export interface FoundPicture {
  readonly image: HTMLImageElement;
  /** Index of the block it stands before. */
  readonly before: number;
}

/** Smaller ones are signs, portraits of writers and counters. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 80;

/** Words beside a picture that are neither in the article nor below it: more make it a pointer to another one. */
const MOST_STRANGE_CHARACTERS = 40;

const AROUND_NO_ARTICLE = new Set(['NAV', 'FOOTER', 'BUTTON', 'DIALOG', 'TEMPLATE', 'NOSCRIPT']);

/** The pictures that stand between the words of an article, in its order; those of a page's furniture are left out. */
export function findPictures(blocks: readonly Block[], map: TextMap): readonly FoundPicture[] {
  const starts = firstNodesOf(map, blocks);
  const article = new Set<Node>(map.pieces.flatMap(({ node }) => elementsAround(node)));
  const found: FoundPicture[] = [];
  const seen = new Set<string>();
  for (const root of rootsOf(map)) {
    for (const image of imagesIn(root)) {
      if (found.length >= COPY_LIMITS.pictures) return found;
      const address = image.currentSrc || image.src;
      // The sign of a series and the first picture of a gallery come more than once.
      if (seen.has(address) || !isLargeEnough(image) || !standsInArticle(image, article)) continue;
      const before = blockBehind(image, starts);
      const isAtEnd = before === 0 || before === blocks.length;
      // Above the first words and below the last stand pictures of other things, too.
      if (isAtEnd && image.closest('figure') === null) continue;
      seen.add(address);
      found.push({ image, before });
    }
  }
  return found.toSorted((a, b) => a.before - b.before);
}

function imagesIn(root: Node): Iterable<HTMLImageElement> {
  return (root as ParentNode).querySelectorAll<HTMLImageElement>('img');
}

function isLargeEnough({ width, height }: HTMLImageElement): boolean {
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** Whether what is around the picture, as far out as no word of the article stands in it, says little of its own. */
function standsInArticle(image: HTMLImageElement, article: ReadonlySet<Node>): boolean {
  const around = elementsAround(image);
  if (around.some((element) => isMaskedForm(element) || isHidden(element))) return false;
  if (around.some(({ tagName }) => AROUND_NO_ARTICLE.has(tagName.toUpperCase()))) return false;
  const withArticle = around.findIndex((element) => article.has(element));
  // In a shadow tree it may be the tree alone that holds both.
  const box = withArticle < 0 ? around.at(-1) : around[withArticle - 1];
  return box === undefined || strangeCharacters(box) <= MOST_STRANGE_CHARACTERS;
}

function strangeCharacters(box: Element): number {
  const captions = [...box.querySelectorAll('figcaption, noscript, script, style')];
  const lengthOf = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/g, '').length;
  return captions.reduce((sum, caption) => sum - lengthOf(caption), lengthOf(box));
}

/** In the constants of `Node`, which every frame has of its own. */
const FOLLOWING = 4;

/** Index of the block that the picture stands before, by those in the same tree. */
function blockBehind(image: Node, starts: readonly (Text | null)[]): number {
  const root = image.getRootNode();
  const isHere = (node: Text | null): node is Text => node?.getRootNode() === root;
  const follows = (node: Text | null): boolean =>
    isHere(node) && (image.compareDocumentPosition(node) & FOLLOWING) !== 0;
  const next = starts.findIndex(follows);
  return next >= 0 ? next : starts.findLastIndex(isHere) + 1;
}

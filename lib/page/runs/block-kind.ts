import type { BlockKind } from '../../domain/article.ts';

const KIND_OF_ELEMENT: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DD: 'list-item',
  DT: 'list-item',
  BLOCKQUOTE: 'block-quote',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  ASIDE: 'aside',
};

/** Class names of what stands under a picture: "wp-caption-text", "image-credit", "photoCaption". */
const CAPTION_NAME = /(?:^|[\s_-]|photo|image|img|media|pic)(?:caption|credit|cutline)/i;

/** What a run is by the closest element around it that tells. */
export function blockKindOf(container: Element): BlockKind {
  for (let element: Element | null = container; element; element = element.parentElement) {
    const kind = KIND_OF_ELEMENT[element.tagName.toUpperCase()];
    if (kind) return kind;
    if (CAPTION_NAME.test(element.className)) return 'caption';
  }
  return 'paragraph';
}

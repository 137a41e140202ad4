import type { Block, Link } from './article.ts';
import type { Span } from './span.ts';

/**
 * An article as it looked, beyond its words: what a copy is made of. It is data and never the page's own HTML,
 * so nothing that runs, loads or styles can be in it. All positions are into `text`.
 */
export interface PageCopy {
  /** Address of the page it was taken from. */
  readonly url: string;
  readonly text: string;
  readonly blocks: readonly CopyBlock[];
  readonly links: readonly Link[];
  readonly stresses: readonly Stress[];
  readonly pictures: readonly CopyPicture[];
}

export interface CopyBlock extends Block {
  /** Of a heading 1 to 6; of a list item how deep its list lies, from 1; of all else 0. */
  readonly level: number;
  /** Whether it is an item of a list that counts. */
  readonly isNumbered: boolean;
}

/** Words that stand out: bold, or in italics. */
export interface Stress extends Span {
  readonly kind: 'strong' | 'emphasis';
}

/** A picture of the article, drawn anew by us: nothing of the page's own file is in it. */
export interface CopyPicture {
  /** Index of the block it stands before; the number of blocks where it stands behind them all. */
  readonly before: number;
  /** What the page says it shows; empty where it does not say. */
  readonly alt: string;
  /** Where the page has it from, to be read and never to be loaded; empty where that is no address of the web. */
  readonly address: string;
  /** As it is kept, in its own pixels; as the page shows it where it could not be read. */
  readonly width: number;
  readonly height: number;
  /** A `data:` address of a WebP, JPEG or PNG; `null` where the picture could not be read. */
  readonly data: string | null;
}

/** What a copy may hold at most: a page can show anything, and its reader's device is not its own. */
export const COPY_LIMITS = {
  pictures: 60,
  /** Of all pictures together, as they are kept. */
  pictureCharacters: 5_000_000,
  /** Of the longer side, in pixels: sharp on paper and on a wide window. */
  pixels: 1_200,
  altCharacters: 2_000,
  addressCharacters: 4_000,
} as const;

/** What is told of a copy without showing it. */
export interface CopyFacts {
  /** Milliseconds since 1970. */
  readonly taken: number;
  /** Pictures that are kept, of those the article shows. */
  readonly kept: number;
  readonly shown: number;
  /** What it takes on the device, roughly. */
  readonly bytes: number;
}

/** What is told of a copy taken then. */
export function copyFacts({ text, pictures }: PageCopy, taken: number): CopyFacts {
  const sizes = pictures.map(({ data }) => data?.length ?? 0);
  return {
    taken,
    kept: sizes.filter((size) => size > 0).length,
    shown: pictures.length,
    bytes: sizes.reduce((sum, size) => sum + size, text.length),
  };
}

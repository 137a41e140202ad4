import { isPictureData } from '../../domain/is-page-copy.ts';
import { COPY_LIMITS, type CopyPicture, type PageCopy } from '../../domain/page-copy.ts';
import type { TakenText } from '../open-page.ts';
import { copyBlocks } from './copy-blocks.ts';
import { copyStresses } from './copy-stresses.ts';
import { findPictures, type FoundPicture } from './find-pictures.ts';
import type { ReadPicture } from './read-picture.ts';

/** Reads what a picture shows; `null` where it cannot. */
export type PictureReader = (image: HTMLImageElement) => Promise<ReadPicture | null>;

/**
 * Copies an article as it looks: built up from what is known of it, never cleaned of what it should not hold.
 * The page stays as it is.
 */
export async function takeCopy(
  { article, textMap }: TakenText,
  read: PictureReader,
): Promise<PageCopy> {
  const { url, text, blocks, links } = article;
  const pictures: CopyPicture[] = [];
  let room: number = COPY_LIMITS.pictureCharacters;
  // One by one: a page of large pictures must not be in memory ten times.
  for (const found of findPictures(blocks, textMap)) {
    const picture = await copyPicture(found, room, read);
    room -= picture.data?.length ?? 0;
    pictures.push(picture);
  }
  return {
    url,
    text,
    blocks: copyBlocks(blocks, textMap),
    links,
    stresses: copyStresses(blocks, textMap),
    pictures,
  };
}

async function copyPicture(
  { image, before }: FoundPicture,
  room: number,
  read: PictureReader,
): Promise<CopyPicture> {
  const { width, height } = image;
  const shown = { before, alt: altOf(image), address: addressOf(image), width, height };
  const picture = await read(image);
  const isKept = picture !== null && picture.data.length <= room && isPictureData(picture.data);
  return isKept ? { ...shown, ...picture } : { ...shown, data: null };
}

function altOf(image: HTMLImageElement): string {
  return (image.getAttribute('alt') ?? '').trim().slice(0, COPY_LIMITS.altCharacters);
}

/** Pictures that a page has written out in its addresses come from nowhere. */
function addressOf({ currentSrc, src }: HTMLImageElement): string {
  const address = currentSrc || src;
  const isOfWeb = /^https?:/i.test(address) && address.length <= COPY_LIMITS.addressCharacters;
  return isOfWeb ? address : '';
}

import { COPY_LIMITS } from '../../domain/page-copy.ts';

/** A picture as it is kept. */
export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  /** A `data:` address. */
  readonly data: string;
}

/** Larger files are no pictures of a news page, or nobody's to unpack. */
const MOST_FILE_BYTES = 25_000_000;

const QUALITY = 0.8;

/**
 * Draws a picture of the page anew, no larger than a copy holds it; `null` where the browser does not let us.
 * What the page shows is used as it is. Only where that belongs to another site is it asked for once more, which
 * the browser answers from what it has where it can; no cookies go along, and that site must allow it.
 */
export async function readPicture(
  image: HTMLImageElement,
  signal: AbortSignal,
): Promise<ReadPicture | null> {
  if (!image.complete || image.naturalWidth === 0) return null;
  return (await drawn(image, sizeOf(image)).catch(() => null)) ?? (await fetched(image, signal));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size {
  return { width, height };
}

async function fetched(
  { currentSrc }: HTMLImageElement,
  signal: AbortSignal,
): Promise<ReadPicture | null> {
  if (!/^https?:/i.test(currentSrc)) return null;
  try {
    const answer = await fetch(currentSrc, {
      cache: 'force-cache',
      credentials: 'omit',
      mode: 'cors',
      signal,
    });
    if (!answer.ok || Number(answer.headers.get('content-length')) > MOST_FILE_BYTES) return null;
    const file = await answer.blob();
    if (file.size > MOST_FILE_BYTES || !file.type.startsWith('image/')) return null;
    const bitmap = await createImageBitmap(file);
    return await drawn(bitmap, bitmap).finally(() => bitmap.close());
  } catch {
    // Another site that does not allow it, a file that is none, a page that went away: a picture less.
    return null;
  }
}

/** Rejects where the picture is another site's: then nobody may read what was drawn. */
async function drawn(picture: CanvasImageSource, size: Size): Promise<ReadPicture | null> {
  const scale = Math.min(1, COPY_LIMITS.pixels / Math.max(size.width, size.height));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const data = await dataAddress(
    await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }),
  );
  return { width, height, data };
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(reader.error ?? new Error('A picture could not be written out.'));
    });
    reader.readAsDataURL(blob);
  });
}

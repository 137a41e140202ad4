import type { LookUpPicture } from '../../domain/look-up.ts';
import { askServer } from './ask-server.ts';
import type { LookUpTools } from './look-up-tools.ts';
import type { WireThumbnail } from './read-summary.ts';

/** The only host that pictures of Wikipedia come from. */
const PICTURE_HOST = 'upload.wikimedia.org';

/** Not SVG, which can hold more than a picture. */
const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** Thumbnails of 320 pixels take some 20 KB, animated ones more. */
const CAP_BYTES = 400 * 1024;

/** More than any thumbnail has. */
const LARGEST_SIDE = 2000;

/** The picture itself, to be kept and shown without asking anybody; `null` for one we do not fetch. */
export async function fetchPicture(
  { source, width, height }: WireThumbnail,
  tools: LookUpTools,
): Promise<LookUpPicture | null> {
  const address = URL.parse(source);
  if (address?.protocol !== 'https:' || address.host !== PICTURE_HOST) return null;
  if (![width, height].every(isSide)) return null;
  const question = { address: address.href, types: PICTURE_TYPES, capBytes: CAP_BYTES };
  const answer = await askServer(question, tools);
  if (answer === null) return null;
  return { data: `data:${answer.type};base64,${base64(answer.body)}`, width, height };
}

function isSide(pixels: number): boolean {
  return Number.isSafeInteger(pixels) && pixels > 0 && pixels <= LARGEST_SIDE;
}

/** Browsers refuse calls with more parameters than some ten thousand. */
const CHUNK = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

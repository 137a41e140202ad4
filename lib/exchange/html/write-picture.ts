import { isPictureData } from '../../domain/is-page-copy.ts';
import type { CopyPicture } from '../../domain/page-copy.ts';
import { escapeHtml } from './escape-html.ts';
import { writeLink } from './write-link.ts';

/** The picture itself, or what is known of one that is not kept. */
export function writePicture(
  { alt, address, width, height, data }: CopyPicture,
  missing: string,
): string {
  // What else an address could hold is nobody's picture.
  if (isPictureData(data)) {
    return `<img alt="${escapeHtml(alt)}" width="${Math.trunc(width)}" height="${Math.trunc(height)}" src="${data}">`;
  }
  const words = [missing, alt].filter((part) => part !== '').join(': ');
  const from = address === '' ? '' : `<br>${writeLink(address, escapeHtml(address))}`;
  return `<p class="missing">${escapeHtml(words)}${from}</p>`;
}

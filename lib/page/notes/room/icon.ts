/** What our small pictures show. */
export type IconName =
  | 'comment'
  | 'tag'
  | 'flag'
  | 'question'
  | 'link'
  | 'attach'
  | 'more'
  | 'close'
  | 'plus';

const SVG = 'http://www.w3.org/2000/svg';

/** Lines on a field of 20 by 20. */
const PATHS: Readonly<Record<IconName, string>> = {
  comment: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z M6.5 7.7h7 M6.5 10.4h4.5',
  tag: 'M3.5 4v5.2l7.4 7.3 5.6-5.6-7.3-7.4H4a.5.5 0 0 0-.5.5z M6.9 6.9h.01',
  flag: 'M5 17V3.6 M5 4.2h9.8l-2.3 3.3 2.3 3.3H5',
  question: 'M7.2 7.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1 M10 15.4h.01',
  link: 'M8.3 11.7a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3l-.9.9 M11.7 8.3a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3l.9-.9',
  attach: 'M10 3v9.5 M6.3 9 10 12.7 13.7 9 M4 16.5h12',
  more: 'M5 9.5v1 M10 9.5v1 M15 9.5v1',
  close: 'M5.5 5.5l9 9 M14.5 5.5l-9 9',
  plus: 'M10 4.5v11 M4.5 10h11',
};

/** Made of nodes, not of a picture file: the strictest page lets them stand. */
export function icon(name: IconName): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'picture');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

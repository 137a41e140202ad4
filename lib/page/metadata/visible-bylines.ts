import { isHidden } from '../runs/is-hidden.ts';
import { isText } from '../runs/node-types.ts';

const LONGEST_CHARACTERS = 120;
/** Beyond these stand the names of other articles. */
const MOST_BYLINES = 20;

/** Those that hold a name and nothing else first. */
const BYLINE_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"])), [rel~="author"]',
  '.byline, .author, [class*="byline" i], [class*="author-name" i], [class*="authorname" i]',
];

/** What may be the byline a reader sees on the page, each in its lines. */
export function bylinesOf(document: Document): string[][] {
  const bylines: string[][] = [];
  for (const selector of BYLINE_ELEMENTS) {
    for (const element of document.querySelectorAll(selector)) {
      if (bylines.length === MOST_BYLINES) return bylines;
      if ((element.textContent ?? '').length > LONGEST_CHARACTERS || isHidden(element)) continue;
      bylines.push(linesIn(element));
    }
  }
  return bylines;
}

function linesIn(element: Element): string[] {
  return textsIn(element)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function textsIn(node: Node): string[] {
  if (isText(node)) return [node.data];
  return Array.from(node.childNodes).flatMap(textsIn);
}

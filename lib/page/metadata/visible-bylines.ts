import { isHidden } from '../runs/is-hidden.ts';
import { isMaskedForm } from '../runs/masked-form.ts';
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
      if (isMaskedForm(element)) continue;
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
  const texts: string[] = [];
  // No recursion: a page may nest deeper than the stack reaches.
  const ahead: Node[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (isText(next)) texts.push(next.data);
    else ahead.push(...Array.from(next.childNodes).toReversed());
  }
  return texts;
}

import { isHidden } from '../runs/is-hidden.ts';
import { isText } from '../runs/node-types.ts';
import { plainText } from './plain-text.ts';

const LONGEST_BYLINE_CHARACTERS = 200;
const LONGEST_VISIBLE_CHARACTERS = 120;

/** "By", "Written by", "Story by:" and the like before the names. */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported|words|story|text|article|analysis|opinion)\s+)?by\b[\s:]*|^author[\s:]+/i;
/** What is set behind the names: "| Updated …", "@handle", "5 min read", a date. */
const TAIL =
  /\s*(?:[|•·»@]|\b(?:follow|e-?mail|bio|more stories|see all|leave a comment)\b|(?:last )?(?:updated|published|posted|modified)\b|\d+ min(?:ute)?s? read|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+\w+\.? \d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}[/.:]\d{2}).*$/i;

/** Those that hold a name and nothing else first. */
const BYLINE_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"])), [rel~="author"]',
  '.byline, .author, [class*="byline" i], [class*="author-name" i], [class*="authorname" i]',
];

/** Names as a page gives them, without "By"; `null` for addresses and for what names nobody. */
export function cleanByline(written: unknown): string | null {
  const text = plainText(written, LONGEST_BYLINE_CHARACTERS)
    ?.replace(LEAD_IN, '')
    .replace(TAIL, '')
    .trim();
  if (!text || !/\p{L}{2}/u.test(text) || /^(?:https?:|www\.|@|admin$)|^\S+@\S+$/i.test(text))
    return null;
  return text.replace(/[\s,;|–—-]+$/, '');
}

/** Several names as one byline, each once. */
export function joinNames(names: readonly unknown[]): string | null {
  const clean = new Set(names.map(cleanByline).filter((name) => name !== null));
  return clean.size === 0 ? null : cleanByline([...clean].join(', '));
}

/** The byline a reader sees on the page. */
export function visibleByline(document: Document): string | null {
  for (const selector of BYLINE_ELEMENTS) {
    for (const element of document.querySelectorAll(selector)) {
      if ((element.textContent ?? '').length > LONGEST_VISIBLE_CHARACTERS || isHidden(element))
        continue;
      const byline = cleanByline(namesIn(element));
      if (byline) return byline;
    }
  }
  return null;
}

/** The first line of an element and what "and" or a comma joins to it: behind it stand dates and duties. */
function namesIn(element: Element): string {
  const lines = textNodesIn(element).map((text) => text.replace(/\s+/g, ' ').trim());
  let names = '';
  for (const line of lines.filter((text) => text !== '')) {
    const isOpen = names.replace(LEAD_IN, '') === '' || /(?:,|&|\band)$/.test(names);
    if (!isOpen && !/^(?:,|&|and\b)/.test(line)) break;
    names = `${names} ${line}`.trim();
  }
  return names;
}

function textNodesIn(node: Node): string[] {
  if (isText(node)) return [node.data];
  return Array.from(node.childNodes).flatMap(textNodesIn);
}

import { plainText } from './plain-text.ts';

const LONGEST_BYLINE_CHARACTERS = 200;

/** "By", "Written by", "Story by:" and the like before the names. */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported|words|story|text|article|analysis|opinion)\s+)?(?:by\b[\s:]*)+|^author[\s:]+/i;
/** What is set behind the names: "| Updated …", "@handle", "5 min read", a date. */
const TAIL =
  /\s*(?:[|•·»@]|\b(?:follow|e-?mail|bio|more stories|see all|leave a comment)\b|(?:last )?(?:updated|published|posted|modified)\b|\d+ min(?:ute)?s? read|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+\w+\.? \d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}[/.:]\d{2}).*$/i;

/** "Photograph by Tyrone Turner": who took a picture has not written the article. */
const PICTURE_CREDIT =
  /^(?:photo(?:graph)?s?|pictures?|illustrations?|images?|graphics?|videos?|art)\s+(?:by|:)/i;

/** Names as a page gives them, without "By"; `null` for addresses and for what names nobody. */
export function cleanByline(written: unknown): string | null {
  const text = plainText(written, LONGEST_BYLINE_CHARACTERS)
    ?.replace(LEAD_IN, '')
    .replace(TAIL, '')
    .trim();
  if (
    !text ||
    PICTURE_CREDIT.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    /^(?:https?:|www\.|@|admin$)|^\S+@\S+$/i.test(text)
  )
    return null;
  return text.replace(/\s+(?=[,;])/g, '').replace(/[\s,;|–—-]+$/, '');
}

/** Several names as one byline, each once. */
export function joinNames(names: readonly unknown[]): string | null {
  const clean = new Set(names.map(cleanByline).filter((name) => name !== null));
  return clean.size === 0 ? null : cleanByline([...clean].join(', '));
}

/** The first of the bylines that readers may see which names somebody. */
export function visibleByline(bylines: readonly (readonly string[])[]): string | null {
  return bylines.map((lines) => cleanByline(namesIn(lines))).find((name) => name !== null) ?? null;
}

/** The first line and what "and" or a comma joins to it: behind it stand dates and duties. */
function namesIn(lines: readonly string[]): string {
  let names = '';
  for (const line of lines) {
    const isOpen = names.replace(LEAD_IN, '') === '' || /(?:,|&|\band)$/.test(names);
    if (!isOpen && !/^(?:,|&|and\b)/.test(line)) break;
    names = `${names} ${line}`.trim();
  }
  return names;
}

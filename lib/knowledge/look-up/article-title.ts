import type { Wiki } from './wiki.ts';

/** As many as a title can have; longer names are none. */
const LONGEST_TITLE_BYTES = 255;

/** What no title may hold: https://www.mediawiki.org/wiki/Manual:Page_title. */
const NEVER_IN_TITLES = /[#<>[\]{}|\p{Cc}\uFFFD]|%[\da-f]{2}|&\w+;|~~~/iu;

/** Relative paths; the last would also be resolved away by browsers. */
const PATH = /^\.{1,2}(?:\/|$)|\/\.{1,2}(?:\/|$)/;

/** Directions, soft hyphens, spaces of no width, halves of signs; joiners stay, since some scripts are spelled with them. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/** The words as one line, as one sees them, with one space between two. */
export function tidied(words: string): string {
  return words
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Whether an article could have this title. */
export function isPossibleTitle(title: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(title) &&
    !title.startsWith(':') &&
    !NEVER_IN_TITLES.test(title) &&
    !PATH.test(title) &&
    new TextEncoder().encode(title).length <= LONGEST_TITLE_BYTES
  );
}

/** Where an article can be read. */
export function articleAddress({ host }: Wiki, title: string): string {
  return `https://${host}/wiki/${inPath(title)}`;
}

/** Where the API tells of an article in short. */
export function summaryAddress({ host }: Wiki, title: string): string {
  return `https://${host}/api/rest_v1/page/summary/${inPath(title)}`;
}

/** Where the API looks for words in titles and texts. */
export function searchAddress({ host }: Wiki, words: string, limit: number): string {
  const query = new URLSearchParams({ q: words, limit: String(limit) });
  return `https://${host}/w/rest.php/v1/search/page?${query.toString()}`;
}

function inPath(title: string): string {
  return encodeURIComponent(title.replaceAll(' ', '_').toWellFormed());
}

import { articleAddress } from '../../domain/article-address.ts';
import { siteKey } from '../../domain/address-key.ts';
import type { Article } from '../../domain/article.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { readByline } from './read-byline.ts';

/** RIS has room for so many letters. */
const KEY_LETTERS = { name: 8, word: 6 } as const;

/** What there is to cite of each article; each gets a key of its own among all that were asked for. */
export function citations(): (dossier: Dossier) => CslItem {
  const taken = new Set<string>();
  return (dossier) => {
    const item = cite(dossier);
    const id = freeKey(keyOf(item), taken);
    taken.add(id);
    return { id, ...item };
  };
}

type WithoutKey = Omit<CslItem, 'id'>;

function cite({ article, texts }: Dossier): WithoutKey {
  const { title, byline, outlet, published, address, created } = article;
  const author = readByline(byline);
  const issued = dateOf(published);
  const kept = texts.find((text) => text.article !== null)?.article ?? null;
  const language = kept?.language ?? null;
  const url = safeAddress(kept === null ? address : ownAddress(kept, address));
  const paper = plain(outlet ?? '').replace(/^the (?=\p{L})/u, 'The ');
  const container = paper || plain(siteKey(address) ?? '');
  return {
    type: paper === '' ? 'webpage' : 'article-newspaper',
    title: plain(title) || url,
    ...(author.length > 0 && { author }),
    ...(container !== '' && { 'container-title': container }),
    ...(issued !== null && { issued }),
    accessed: dateOf(new Date(created).toISOString()) ?? { 'date-parts': [[]] },
    URL: url,
    ...(language !== null && { language }),
  };
}

/** The address as the site writes it, where ours differs only by "https" or the stroke at its end. */
function ownAddress({ canonicalUrl, url }: Article, address: string): string {
  const [own, ours] = [URL.parse(canonicalUrl ?? url), URL.parse(address)];
  if (own === null || ours === null) return address;
  own.hash = ours.hash;
  return own.search === ours.search && articleAddress(own.href) === address ? own.href : address;
}

/** The same address without signs that would end a field of BibTeX or a line of RIS. */
function safeAddress(address: string): string {
  return address.replace(/[{}\\^`|"<>\s]/g, encodeURIComponent);
}

/** Words in one line, without signs that nobody sees. */
function plain(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The day as the paper has it, whatever its time zone; a month or a year where no more is told. */
export function dateOf(iso: ShelfArticle['published']): CslDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isDay = isMonth && Number(day) >= 1 && Number(day) <= 31;
  const parts = [year, ...(isMonth ? [month] : []), ...(isDay ? [day] : [])];
  return { 'date-parts': [parts.map(Number)] };
}

/** "berg2026taxes": who, when and the first word that says something. */
function keyOf({ author, 'container-title': container = '', title, issued }: WithoutKey): string {
  const [first] = author ?? [];
  const name = letters(first === undefined ? container : familyOf(first)) || 'article';
  const year = issued?.['date-parts'][0][0] ?? '';
  const word =
    title
      .split(/\s+/)
      .map(letters)
      .find(({ length }) => length > 3) ?? '';
  return `${name.slice(0, KEY_LETTERS.name)}${year}${word.slice(0, KEY_LETTERS.word)}`;
}

function familyOf(name: CslName): string {
  return 'family' in name ? name.family : name.literal;
}

/** Letters that every program takes in a key. */
function letters(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let at = 2; taken.has(free); at++)
    free = `${key.slice(0, 20 - 1 - String(at).length)}-${at}`;
  return free;
}

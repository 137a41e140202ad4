import { isNumber, isString, orMissing, shaped } from '../../domain/check.ts';
import type { LookUpPage } from '../../domain/look-up.ts';
import { articleAddress } from './article-title.ts';
import { plainText } from './plain-text.ts';
import { isLanguageOf, type Wiki } from './wiki.ts';
import { LookUpFailedError } from './look-up-failed-error.ts';

/** What we use of https://www.mediawiki.org/wiki/Specs/Summary/1.5.0. */
export interface WireSummary {
  /** "standard", "disambiguation", "no-extract", "mainpage". */
  readonly type: string;
  readonly title: string;
  readonly lang: string;
  readonly dir?: string | undefined;
  readonly namespace?: { readonly id: number } | undefined;
  readonly titles?: { readonly canonical: string } | undefined;
  readonly extract?: string | undefined;
  readonly description?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly wikibase_item?: string | undefined;
  readonly thumbnail?: WireThumbnail | undefined;
}

export interface WireThumbnail {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** Whether an answer is the summary of an article. */
export const isWireSummary = shaped<WireSummary>({
  type: isString,
  title: isString,
  lang: isString,
  dir: orMissing(isString),
  namespace: orMissing(shaped<{ id: number }>({ id: isNumber })),
  titles: orMissing(shaped<{ canonical: string }>({ canonical: isString })),
  extract: orMissing(isString),
  description: orMissing(isString),
  timestamp: orMissing(isString),
  wikibase_item: orMissing(isString),
  thumbnail: orMissing(
    shaped<WireThumbnail>({ source: isString, width: isNumber, height: isNumber }),
  ),
});

/** Far more than the few sentences a summary has. */
const LONGEST_SUMMARY = 1500;
const LONGEST_DESCRIPTION = 250;

/** What a summary tells, before Wikidata and the picture are asked for. */
export function readSummary(summary: WireSummary, wiki: Wiki): LookUpPage {
  if (!isLanguageOf(wiki, summary.lang)) throw new LookUpFailedError('other-language');
  return {
    title: plainText(summary.title, LONGEST_DESCRIPTION),
    description: plainText(summary.description ?? '', LONGEST_DESCRIPTION) || null,
    summary: plainText(summary.extract ?? '', LONGEST_SUMMARY),
    language: summary.lang,
    direction: summary.dir === 'rtl' ? 'rtl' : 'ltr',
    address: articleAddress(wiki, canonicalTitle(summary)),
    asOf: isoTime(summary.timestamp),
    picture: null,
    facts: null,
    isIncomplete: false,
  };
}

/** The title as addresses have it. */
export function canonicalTitle({ title, titles }: WireSummary): string {
  return titles?.canonical ?? title;
}

/** Whether a summary is of an article: neither of a page about Wikipedia, nor its front page. */
export function isOfArticle({ type, namespace }: WireSummary): boolean {
  return type !== 'mainpage' && (namespace?.id ?? 0) === 0;
}

/** A time as ISO writes it; `null` for what is none. */
export function isoTime(time: string | undefined): string | null {
  const milliseconds = Date.parse(time ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

import { isString, listOf, orNull, shaped, type Check } from './check.ts';
import { ARTICLE_PARTS, standsInText } from './is-article.ts';
import type { PageArticle, PageFacts } from './page-article.ts';

const isMetaTag = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isString);

const hasParts = shaped<PageArticle>({
  ...ARTICLE_PARTS,
  headline: orNull(isString),
  facts: shaped<PageFacts>({
    title: isString,
    language: orNull(isString),
    metaTags: listOf(isMetaTag),
    jsonLdScripts: listOf(isString),
    canonicalLink: orNull(isString),
    time: orNull(isString),
    bylines: listOf(listOf(isString)),
  }),
});

/** Whether a value from outside is an article as it was taken from a page. */
export const isPageArticle: Check<PageArticle> = (value): value is PageArticle =>
  hasParts(value) && standsInText(value);

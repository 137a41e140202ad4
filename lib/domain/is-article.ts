import type { Article, Block, Link } from './article.ts';
import { isCount, isString, listOf, oneOf, orNull, shaped, type Check } from './check.ts';

const POSITION = { start: isCount, end: isCount };
const BLOCK_KINDS = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'block-quote',
  'caption',
  'aside',
] as const;

/** What an article has from the moment it was found. */
export const ARTICLE_PARTS = {
  url: isString,
  text: isString,
  blocks: listOf(shaped<Block>({ ...POSITION, kind: oneOf(BLOCK_KINDS) })),
  links: listOf(shaped<Link>({ ...POSITION, href: isString })),
};

/** Whether a value from outside is an article. */
export const isArticle: Check<Article> = shaped<Article>({
  ...ARTICLE_PARTS,
  canonicalUrl: orNull(isString),
  title: isString,
  byline: orNull(isString),
  outlet: orNull(isString),
  published: orNull(isString),
  language: orNull(isString),
});

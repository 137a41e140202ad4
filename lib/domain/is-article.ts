import type { Article, Block, Link } from './article.ts';
import { isCount, isString, listOf, oneOf, orNull, shaped, type Check } from './check.ts';
import type { Span } from './span.ts';

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

/** What each block of a text is. */
export const BLOCK_FIELDS = { ...POSITION, kind: oneOf(BLOCK_KINDS) };

/** What an article has from the moment it was found. */
export const ARTICLE_PARTS = {
  url: isString,
  text: isString,
  blocks: listOf(shaped<Block>(BLOCK_FIELDS)),
  links: listOf(shaped<Link>({ ...POSITION, href: isString })),
};

const hasParts = shaped<Article>({
  ...ARTICLE_PARTS,
  canonicalUrl: orNull(isString),
  title: isString,
  byline: orNull(isString),
  outlet: orNull(isString),
  published: orNull(isString),
  language: orNull(isString),
});

/** Whether a value from outside is an article. */
export const isArticle: Check<Article> = (value): value is Article =>
  hasParts(value) && standsInText(value);

/** Whether blocks are in order, none over another, and these and the links lie in the text. */
export function standsInText({
  text,
  blocks,
  links,
}: Pick<Article, 'text' | 'blocks' | 'links'>): boolean {
  const isIn = ({ start, end }: Span): boolean => start <= end && end <= text.length;
  const isInOrder = blocks.every(({ start }, at) => start >= (blocks[at - 1]?.end ?? 0));
  return isInOrder && blocks.every(isIn) && links.every(isIn);
}

import type { Article } from '../domain/article.ts';

/**
 * Characters of text and links that are kept of an article: some 300,000 words, three times the longest
 * we ever read. What a page calls an article may be anything, and its reader's device is not its own.
 */
export const ARTICLE_CHARACTERS = 2_000_000;

/** What a block or link takes beside its words, roughly. */
const PART_CHARACTERS = 40;

/** Whether the article is short enough to be kept with its text. */
export function hasRoomFor({ text, blocks, links }: Article): boolean {
  const addresses = links.reduce((sum, { href }) => sum + href.length, 0);
  const parts = PART_CHARACTERS * (blocks.length + links.length);
  return text.length + addresses + parts <= ARTICLE_CHARACTERS;
}

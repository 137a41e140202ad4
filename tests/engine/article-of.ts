import type { Article, Block } from '../../lib/domain/article.ts';

/** An article made of these paragraphs, as if read from plain text. */
export function articleOf(...paragraphs: readonly string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return {
    url: '',
    canonicalUrl: null,
    title: '',
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    text,
    blocks,
    links: [],
  };
}

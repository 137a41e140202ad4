import type { Article, Block } from '../domain/article.ts';

/** Stands in until lib/page has it: every line is a paragraph. */
export function readPlainText(text: string): Article {
  const blocks: Block[] = [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));
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

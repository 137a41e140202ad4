import { parseHTML } from 'linkedom';

import type { Block } from '../../lib/domain/article.ts';
import { readArticle, type ReadArticle } from '../../lib/page/read-article.ts';
import { stretchesOf, type TextMap } from '../../lib/page/text-map.ts';

/** A page as the command line sees it. */
export function makePage(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .document;
}

export type FoundArticle = Extract<ReadArticle, { state: 'read' }>;

/** Reads a page that is expected to hold an article. */
export function readPage(
  document: Document,
  url = 'https://news.example/2026/storm',
): FoundArticle {
  const read = readArticle(document, url);
  if (read.state === 'unreadable') throw new Error(`unreadable: ${read.reason}`);
  return read;
}

/** "heading: Who pays" for every block. */
export function outline({ article }: FoundArticle): string[] {
  return article.blocks.map(
    (block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`,
  );
}

/** The texts of the blocks of one kind. */
export function blocksOf({ article }: FoundArticle, kind: Block['kind']): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));
}

/** What stands in the page where a span points: linkedom's ranges are too thin to ask. */
export function pageTextOf(map: TextMap, start: number, end: number): string {
  return stretchesOf(map, { start, end })
    .map((stretch) => stretch.node.data.slice(stretch.start, stretch.end))
    .join('');
}

/** Text without white space, in which alone a page and an article's text may differ. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Paragraphs long enough to be taken for an article. */
export const STORY = [
  'The storm reached the coast of Norland on Tuesday night, and by morning the harbour of Westby was under water.',
  'Mayor Ada Holm said the town, which lost two bridges in the flood of 2019, would ask the government for help.',
  '“We cannot pay for this alone,” she told reporters at the town hall, adding that 300 houses, most of them old, had been damaged.',
  'Officials in the capital, who declined to be named, said that money for repairs could be found before the winter, though not all of it.',
  'The river is expected to fall by Friday, according to the weather service, which had warned of the storm a week earlier.',
];

/** The story as paragraphs of a page. */
export const STORY_HTML = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

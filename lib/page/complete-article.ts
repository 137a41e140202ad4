import type { Article, Block } from '../domain/article.ts';
import type { PageArticle } from '../domain/page-article.ts';
import { textOf } from '../domain/span.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { isAuthorNote } from './text-forms/editors-note.ts';

/** Judges what the page says about an article taken from it; needs no page and no browser. */
export function completeArticle(taken: PageArticle): Article {
  const { text, blocks, links } = taken;
  const metadata = readMetadata(taken);
  return { ...metadata, text, blocks: markAuthorNotes(blocks, text, metadata.byline ?? ''), links };
}

/** Only once the writers are known can one tell what is said about them. */
function markAuthorNotes(blocks: readonly Block[], text: string, byline: string): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && isAuthorNote(textOf(text, block), byline)
      ? { ...block, kind: 'aside' }
      : block,
  );
}

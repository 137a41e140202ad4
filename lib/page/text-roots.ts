import type { TextMap } from './text-map.ts';

/** The trees that hold text of the article: documents, those of frames too, and open shadow roots. */
export function rootsOf({ pieces }: TextMap): ReadonlySet<Node> {
  return new Set(pieces.map(({ node }) => node.getRootNode()));
}

/** The documents that hold text of the article: the page's own, and those of its frames. */
export function documentsOf({ pieces }: TextMap): ReadonlySet<Document> {
  return new Set(pieces.map(({ node }) => node.ownerDocument));
}

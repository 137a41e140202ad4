/** An object from a page's JSON-LD: nothing is known of its values. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** "NewsArticle", "OpinionNewsArticle", "https://schema.org/LiveBlogPosting" … */
const ARTICLE_TYPE =
  /(?:^|[/#:])(?:\w*Article|Report|(?:Live)?BlogPosting|SocialMediaPosting|DiscussionForumPosting)$/;

const MOST_NODES = 2_000;

/** What a page's JSON-LD says about its article, references between its objects resolved on demand. */
export interface JsonLd {
  readonly article: JsonLdNode;
  /** The objects that a value holds or refers to, be it one, several or none. */
  nodesOf(value: unknown): JsonLdNode[];
}

/** Finds the page's own article in its JSON-LD, however it is wrapped; `null` where there is none. */
export function readJsonLd(scripts: readonly string[], url: string): JsonLd | null {
  const nodes = scripts.flatMap((script) => flatten(parseLeniently(script))).slice(0, MOST_NODES);
  const articles = nodes.filter(isArticle);
  const article = articles.find((node) => mentions(node, url)) ?? articles[0];
  if (!article) return null;
  const byId = new Map(
    nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]),
  );
  const resolve = (node: JsonLdNode): JsonLdNode => byId.get(node['@id'] ?? node) ?? node;
  return { article, nodesOf: (value) => asList(value).filter(isNode).map(resolve) };
}

/** One value or a list of them, as a short list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: JsonLdNode): boolean {
  return asList(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** Pages list their teasers as articles too; the page's own names the page's address. */
function mentions(node: JsonLdNode, url: string): boolean {
  const page = node['mainEntityOfPage'];
  const addresses = [node['url'], node['@id'], page, isNode(page) ? page['@id'] : undefined];
  return url !== '' && addresses.includes(url);
}

/** The objects on the upper levels of what was parsed: in lists, in `@graph`, as main entity. */
function flatten(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > 4) return [];
  if (Array.isArray(value))
    return value.slice(0, MOST_NODES).flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [];
  return [
    value,
    ...[value['@graph'], value['mainEntity']].flatMap((inner) => flatten(inner, depth + 1)),
  ];
}

/** JSON as pages write it: in comment marks, with raw line ends in strings, with commas too many. */
function parseLeniently(source: string): unknown {
  const bare = withoutCommentMarks(source);
  for (const attempt of [bare, repair(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken JSON-LD is common and says nothing; the page's other tags are read all the same.
    }
  }
  return null;
}

/** `//<![CDATA[ {…} //]]>`; no pattern begins with white space, of which a page may give megabytes. */
function withoutCommentMarks(source: string): string {
  return source
    .trim()
    .replace(/^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)\s*;?$/, '')
    .trim()
    .replace(/\/\/$/, '');
}

function repair(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

import { LATE_STEPS, OWN_NAMES, SKETCH_ANSWERS } from './sketch-answers.ts';

/**
 * Parts of Readability that do nothing for us, since it is only shown a sketch of the page: that has
 * no scripts, styles, metadata or picture addresses, and of its findings we read which lines are left.
 */
const UNUSED_METHODS = [
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getJSONLD',
  '_isProbablyVisible',
  '_isSingleImage',
  '_isUrl',
  '_isWhitespace',
  '_nextNode',
  '_postProcessContent',
  '_prepDocument',
  '_removeScripts',
  '_replaceBrs',
  '_replaceNodeTags',
  '_simplifyNestedElements',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  'parse',
];

const UNUSED_TABLES = [
  'CLASSES_TO_PRESERVE',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'PRESENTATIONAL_ATTRIBUTES',
];

const UNUSED_PATTERNS = [
  'b64DataUrl',
  'extraneous',
  'hasContent',
  'hashUrl',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
  'videos',
  'whitespace',
];

/** Whole stretches of statements, from their first line to the brace that ends them. */
const UNUSED_STEPS = [
  String.raw`^  \/\/ In some older versions.*?(?=^  this\._doc = )`,
  String.raw`^ *if \(this\._docJSDOMParser.*?^    \}$`,
  String.raw`^ *if \(this\._debug\) \{.*?^      \}$`,
  String.raw`^ *if \(!this\._isProbablyVisible.*?^        \}$`,
  String.raw`^ *\/\/ User is not able to see.*?^        \}$`,
  String.raw`^ *if \(node\.tagName === "HTML"\) \{.*?^        \}$`,
  String.raw`^ *\/\/ Find out text direction.*?(?=^        return articleContent;)`,
];

/** What the original does with a sketch, and no more; a picture without an address goes there too. */
const PARSE = `
  parse() {
    this._removeNodes(this._getAllNodesWithTag(this._doc, ["img"]));
    this._articleTitle = this._getArticleTitle();
    return { content: this._grabArticle() };
  },
};
export { Readability };
`;

interface Change {
  readonly from: RegExp;
  readonly to: string;
}

const CHANGES: readonly Change[] = [
  ...UNUSED_METHODS.map((name) => drop(`^  ${name}\\(.*?^  \\},$`)),
  ...UNUSED_TABLES.map((name) => drop(`^  ${name}: .*?[\\]}],$`)),
  ...UNUSED_PATTERNS.map((name) => drop(`^    ${name}:.*?,$`)),
  drop(String.raw`^  \/\/ Control whether log messages.*?(?=^\}$)`),
  drop(String.raw`^  this\._(?:classesToPreserve|serializer)\b.*?;$(?=\n  this)`),
  // It makes the page's HTML for the log even where nobody logs.
  drop(String.raw`^ *this\.log\(.*?\);$`),
  drop(String.raw`^ *this\._(?:fixLazyImages|cleanStyles)\(articleContent\);$`),
  ...UNUSED_STEPS.map((pattern) => drop(pattern)),
  ...[...SKETCH_ANSWERS, ...LATE_STEPS].map(({ from, to }) => ({
    from: new RegExp(from, 'gms'),
    to,
  })),
  { from: /^\};\n\nif \(typeof module.*/ms, to: PARSE },
];

/** The source of Readability 0.6 as a module that holds what choosing lines of a sketch needs. */
export function slimReadability(source: string): string {
  const slim = CHANGES.reduce((code, { from, to }) => {
    const changed = code.replace(from, to);
    if (changed === code) throw new Error(`Readability no longer has: ${from.source}`);
    return changed;
  }, source);
  return shortenPrivateNames(slim);
}

/** Minifiers must leave properties alone; these are Readability's own by their first sign. */
function shortenPrivateNames(code: string): string {
  const names = [...new Set(code.match(OWN_NAMES))];
  const shortNames = new Map(names.map((name, at) => [name, `$${at.toString(36)}`]));
  return code.replace(OWN_NAMES, (name) => shortNames.get(name) ?? name);
}

function drop(pattern: string): Change {
  return { from: new RegExp(pattern, 'gms'), to: '' };
}

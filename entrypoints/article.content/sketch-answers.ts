/** A stretch of Readability's source, and what stands there in ours; `from` is a pattern over lines. */
export interface Answer {
  readonly from: string;
  readonly to: string;
}

const R = String.raw;

/**
 * Questions of Readability that a sketch can only answer in one way. All there is in a sketch are
 * blocks, lines – a `span` with `a` in it – and media without attributes; no text stands outside a
 * line, no element but media is empty, and links lead to “#”.
 */
export const SKETCH_ANSWERS: readonly Answer[] = [
  // Lines, links and media; all else that flows with text is left out of a sketch.
  {
    from: R`^  PHRASING_ELEMS: \[.*?^  \],`,
    to: '  PHRASING_ELEMS: ["A", "EMBED", "OBJECT", "SPAN"],',
  },
  {
    from: R`(this\.PHRASING_ELEMS\.includes\(node\.tagName\)) \|\|.*?_isPhrasingContent\)\)`,
    to: '$1',
  },
  // A single element is never among text, and what is empty holds no line break.
  { from: R`^    \/\/ And there should be no text nodes.*?(?=^  \},)`, to: 'return true;' },
  {
    from: R`^ *!node\.textContent\.trim\(\)\.length &&.*?"hr"\).length\)$`,
    to: '!node.children.length',
  },
  { from: R`else if \(!this\._isWhitespace\(childNode\)\)`, to: 'else' },
  {
    from: R`^ *while \(p\.lastChild && this\._isWhitespace\(p\.lastChild\)\) \{\s+p[^}]*\}(?=\s+p = null)`,
    to: '',
  },
  // All links are alike.
  { from: R`^      var href = linkNode.*?: 1;`, to: '' },
  { from: R` \* coefficient;`, to: ';' },
  // No table has a summary, no cell spans two.
  { from: R`^      var datatable = .*?(?=^      var caption)`, to: '' },
  { from: R`^      var rowspan = .*?(?=^      \/\/ Now look for)`, to: 'rows++;' },
  {
    from: R`^      var columnsInThisRow = .*?(?=^      columns = )`,
    to: 'var columnsInThisRow = trs[i].getElementsByTagName("td").length;',
  },
  // No video has an address.
  {
    from: R`^    var isEmbed = .*?(?=^  \},)`,
    to: 'this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  },
  {
    from: R`^        var embedCount = .*?, (\[.*?\])\);\n.*?(?=^        var innerText)`,
    to: 'var embedCount = this._getAllNodesWithTag(node, $1).length;',
  },
  // There is neither code nor a picture nor a field to fill in.
  { from: R`^ *if \(this\._hasAncestorTag\(node, "code"\)\) \{.*?\}$`, to: '' },
  { from: R`^ *!this\._hasAncestorTag\(node, "code"\) &&$`, to: '' },
  { from: R`^ *if \(!isFigureChild && img > 1.*?^          \}$`, to: '' },
  { from: R`^ *if \(input > Math.*?^          \}$`, to: '' },
  { from: R`^ *\(img === 0 \|\| img > 2\) &&$`, to: '' },
  { from: R`img === 0 && (?=textDensity)`, to: '' },
  { from: R`^        var img = .*?;$`, to: '' },
  { from: R`^        var input = .*?;$`, to: '' },
  { from: R`img == li_count`, to: '!li_count' },
  // Documents, elements and names are what they should be.
  { from: R`^    if \(node\.querySelectorAll\) \{\s+(.*?)\s+\}\n.*?(?=^  \},)`, to: '$1' },
  { from: R`^      if \(typeof curTitle.*?^      \}$`, to: '' },
  { from: R`typeof e\.(?:className|id) === "string" && e\.(?:className|id) !== ""`, to: 'true' },
  {
    from: R`typeof normalizeSpaces === "undefined" \? true : normalizeSpaces`,
    to: 'normalizeSpaces ?? true',
  },
  // Why something is removed is only for the log.
  { from: R`const errs = \[\];`, to: 'let isRemoved = false;' },
  { from: R`errs\.push\(.*?\);$`, to: 'isRemoved = true;' },
  { from: R`^ *if \(errs\.length\).*?return false;`, to: 'return isRemoved;' },
];

/** Names of Readability's that no page and no caller reads: minifiers must leave them alone, we need not. */
export const OWN_NAMES =
  /\b(?:_[a-z]\w+|(?:FLAG|DEFAULT|UNLIKELY|DIV_TO|ALTER|PHRASING|ELEMENT|TEXT)_\w+|REGEXPS|unlikelyCandidates|okMaybeItsACandidate|positive|negative|shareElements|commas|adWords|loadingWords|tokenize|normalize|contentScore|readability|textLength)\b/g;

/** What is done to make the choice look well, or to tell the byline: the lines are chosen by then. */
export const LATE_STEPS: readonly Answer[] = [
  { from: R`^    \/\/ replace H1 with H2.*?(?=^  \},)`, to: '' },
  { from: R`^      if \(neededToCreateTopCandidate\).*?(?=^      var parseSuccessful)`, to: '' },
  { from: R`^ *(?:var )?neededToCreateTopCandidate = (?:true|false);$`, to: '' },
  { from: R`^      if \(isPaging\) \{.*?\}$`, to: '' },
  { from: R`^    var isPaging = .*?(?=^    var pageCacheHtml)`, to: 'page = doc.body;' },
  {
    from: R`^          \/\/ Find child node matching.*?(?=^          node = this\._removeAndGetNext)`,
    to: 'this._articleByline = true;',
  },
  { from: R`^          !this\._metadata\.byline &&$`, to: '' },
];

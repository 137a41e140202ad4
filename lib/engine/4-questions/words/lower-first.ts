import { wordTable } from '../../1-sentences/word-table.ts';

/** Words that are no names though a sentence may begin with them. */
const COMMON = wordTable(`
  senior former top local federal state city outside independent government political security
  intelligence military administration congressional presidential foreign opposition industry business
  health energy tax legal law bank school court county district union company campaign party private
  public leading new some many young old high-ranking low-level high-level retired current several
  environmental economic financial medical market media aviation police defense defence climate
  corporate immigration election elections liberal progressive moderate centrist wealthy big small
  rural urban longtime veteran fellow human civil labor labour trade oil tech technology internet data sports fire party church housing
`);

/**
 * Takes the capital that only the head of a sentence gave: "Senior" → "senior"; "Trump" and "European"
 * stay. A word that the article also writes small is no name.
 */
export function lowerFirst(words: string, article: string): string {
  const [first = '', second = ''] = words.split(' ', 2);
  if (/^\p{Lu}/u.test(second)) return words;
  const lower = first.toLowerCase();
  const isCommon = COMMON.has(lower) || article.includes(` ${lower} `);
  return isCommon && !isAlsoName(first, article) ? lower + words.slice(first.length) : words;
}

/** "staff at Energy said": a capital inside a sentence is a name's, unless more of the name follows. */
function isAlsoName(word: string, article: string): boolean {
  const inside = new RegExp(`[\\p{Ll},] ${word}\\b(?! \\p{Lu})`, 'u');
  return /^\p{L}+$/u.test(word) && inside.test(article);
}

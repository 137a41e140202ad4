import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Words that begin the credit of a picture: "Image Credits: Unsplash", "Photo by Jane Roe". */
const PICTURES = wordTable(`
  photo photos image images picture photograph credit credits illustration video
`);
const AFTER_PICTURE = new Set([':', 'by', 'courtesy', 'credit', 'credits', 'via']);
/** What follows the slash of a credit: "Channel Wire/Handout". */
const AFTER_SLASH = wordTable(`
  handout ap afp reuters getty pool file epa shutterstock bloomberg alamy istock
`);

/** Whether the token belongs to the credit of a picture, whose names are no actors. */
export function isInCredit(
  tokens: readonly Token[],
  sentence: TextSentence,
  first: number,
  end: number,
): boolean {
  if (tokens[end]?.text === '/' && AFTER_SLASH.has(tokens[end + 1]?.lower ?? '')) return true;
  const from = Math.max(sentence.firstToken, first - LONGEST_CREDIT);
  for (let at = first - 1; at > from; at--) {
    const isCapital = /^\p{Lu}/u.test(tokens[at - 1]!.text);
    if (isCapital && PICTURES.has(tokens[at - 1]!.lower) && AFTER_PICTURE.has(tokens[at]!.lower))
      return true;
  }
  return false;
}

/** How far a credit's names may be from its first word, in tokens. */
const LONGEST_CREDIT = 8;

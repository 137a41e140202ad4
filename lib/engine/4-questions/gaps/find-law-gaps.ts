import type { Gap, Grounds } from '../gap.ts';
import { spanOfMatch } from './passages.ts';

/** Law without a name that is held up or broken: "International law adds another layer", "violates federal law". */
const LAW = '(?:international|federal|state|European) laws?';
const BARE_LAW = new RegExp(
  `(?<=\\b(?:violat\\w+|breach\\w*|br(?:eak|ok)\\w*|flout\\w*|contraven\\w+|compl\\w+ with|illegal under|unlawful under|contrary to) )${LAW}\\b|(?<=^(?:but |and |yet )?)${LAW}(?= (?:adds?|demands?|applies|apply|stands?|matters?|complicat\\w+|poses?|raises?|is|are) )`,
  'i',
);
/** A law that a reader can look up, or somebody who knows it. */
const SPECIFIC =
  /\b(?:Act|Article|Section|Convention|Treaty|Treaties|Code|Amendment|Charter|Constitution|Statute|Directive|Regulation|Title [IVX]+|Court|Bill)\b|§|\bknown as\b/;
/** Named in another paragraph, it is the one that was meant. */
const NAMED_ANYWHERE =
  /\b(?:Convention on|Convention [Rr]el|Convention against|Geneva Conventions?|(?:Article|Section) \d|\p{Lu}\p{L}+ (?:Treaty|Charter|Statute)|\p{Lu}\p{L}+ Act)\b/u;
/** A law told with what it says is one that can be asked after, not one that was left out. */
const TELLS_WHAT =
  /\blaws? (?:(?:requir|bann?|allow|prohibit|mak|barr?|forbid(?:d)?|limit|govern|gives?|says?|sets?|protect)(?:s|es|e|ing|ed)?|on|that|which|against|by|to)\b/i;

/** Which law: one question on the first law that is held up without a name. */
export function findLawGaps({ annotated, passages, bearing }: Grounds): Gap[] {
  if (NAMED_ANYWHERE.test(annotated.article.text)) return [];
  for (const passage of passages) {
    const { words, paragraph, isLinked } = passage;
    const found = BARE_LAW.exec(words);
    if (found === null || isLinked || SPECIFIC.test(paragraph) || TELLS_WHAT.test(words)) continue;
    const span = spanOfMatch(passage, found);
    const law = found[0].replace(/^(?!European)\p{Lu}/u, (first) => first.toLowerCase());
    const where = law.startsWith('international') ? 'treaty or rule' : 'act or section';
    const text = `Which ${law} ${law.endsWith('s') ? 'are' : 'is'} meant: which ${where}?`;
    return [{ kind: 'law', ...span, text, weight: bearing(span) }];
  }
  return [];
}

import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Gap } from '../gap.ts';
import { passagesOf, prominence, spanOfMatch } from './passages.ts';

/** Law without a name: "International law adds another layer". */
const BARE_LAW =
  /\b(?:international|federal|state|existing|current|European|national|domestic) laws?\b(?! (?:enforcement|school|firm|professor|student|degree|clerk|department|makers?|and order|expert|officer)s?\b)/i;
/** A law that a reader can look up, or somebody who knows it. */
const SPECIFIC =
  /\b(?:Act|Article|Section|Convention|Treaty|Treaties|Code|Amendment|Charter|Constitution|Statute|Directive|Regulation|Title [IVX]+|Court|Bill)\b|§|\bknown as\b|\bthat (?:bans?|requires?|allows?|prohibits?|makes?)\b/;
/** A law told with what it says is one that can be asked after, not one that was left out. */
const TELLS_WHAT =
  /\blaws? (?:requires?|bans?|allows?|prohibits?|makes?|bars?|on|that|which|against)\b/i;

/** Which law: one question on the first law that is held up without a name. */
export function findLawGaps(annotated: AnnotatedText): Gap[] {
  for (const passage of passagesOf(annotated)) {
    const { words, paragraph, isLinked } = passage;
    const found = BARE_LAW.exec(words);
    if (found === null || isLinked || SPECIFIC.test(paragraph) || TELLS_WHAT.test(words)) continue;
    const span = spanOfMatch(passage, found);
    const law = found[0].replace(/^(?!European)\p{Lu}/u, (first) => first.toLowerCase());
    const text = `Which ${law} ${law.endsWith('s') ? 'are' : 'is'} meant: which treaty, act or article?`;
    return [{ kind: 'law', ...span, text, weight: prominence(annotated, span) }];
  }
  return [];
}

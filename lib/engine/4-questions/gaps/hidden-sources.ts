import type { Source } from '../../../domain/analysis.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Who } from '../words/read-who.ts';

/** The article says itself why there is no name: "spoke on the condition of anonymity". */
const PROMISED =
  /\b(?:anonym\w+|unnamed|(?:not|n['’]t)\s+authori[sz]ed|not to be (?:named|identified)|ask(?:s|ed|ing) not to be|could not be identified|(?:did not|didn['’]t) want (?:to be|his|her|their) name|afraid to|intimidated|for fear of)\b/i;
const NEAR = 200;

/** Whether the article explains near the source why it has no name. */
export function isPromisedSilence({ article }: AnnotatedText, { start, end }: Source): boolean {
  return PROMISED.test(article.text.slice(start, end + NEAR));
}

/** One person, or some who were counted or promised silence: the next voice with a name is not theirs. */
export function isHidden(
  { askedAs, isOne, count }: Who,
  annotated: AnnotatedText,
  source: Source,
): boolean {
  return askedAs === 'knowing' || isOne || count !== '' || isPromisedSilence(annotated, source);
}

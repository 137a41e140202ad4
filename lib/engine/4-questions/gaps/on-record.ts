import type { Source } from '../../../domain/analysis.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Who } from '../words/read-who.ts';
import { isSaying, takesStand } from '../words/saying-words.ts';

const FORESEEN = /\b(?:may|might|must|can|could|would|should|will)\b/;
const ONLY_FORESEEN = /^\s(?:should|may|might|must|can|could|would)\b|^\swill\b/;
/** A view that the writer puts into mouths is asked after all: "Critics will say …". */
const PUT_INTO_MOUTHS =
  /^\s(?:will|would|may|might)\s(?:say|argue|object|claim|point|tell|counter)\b/;
/** Nothing was said: "officials did not say why", "aides declined to comment". */
const SAID_NOTHING =
  /^\s(?:(?:also|still|have|has|had)\s)?(?:(?:did|does|do|have|has|had|would|could|were|was)(?:n['’]t| not)\s(?:\p{L}+ly\s|yet\s|been able\s)?(?:to\s)?(?:say|said|comment|respond|return|repl|disclos|specif|explain|give|given|provid|identif|nam|elaborat|confirm|consider|releas|reveal|determin)|declin|refus)/u;
/** A deed, though its verb is also one of saying: "had called the hearing", "announced plans", "told her"; "said they hoped". */
const DEED =
  /^\s(?:(?:have|has|had)\s)?(?:(?:call|order)(?:s|ed)?\s(?:(?:a|an|the|for|off|up)\s)*(?:\p{L}+\s)?(?:hearing|meeting|vote|election|session|referendum|strike|rally|halt)|announced\splans|filed|told\s(?:him|her|them)|sa(?:id|y)\s(?:that\s)?they\shoped?)\b/u;
/** No verb of theirs: "a lawyer accused of spying", "experts forecasting rain", "Americans' fears". */
const IS_OBJECT = /^['’]|^\s(?:\p{L}+ing|accused\sof|charged\swith|suspected\sof)\b/u;
/** They said it where it can be looked up: "authorities said in a statement". */
const IN_WRITING =
  /\b(?:in|on|via|through)\s(?:(?:an?|the|his|her|its|their)\s)?(?:\p{L}+\s)?(?:statement|release|tweet|post|twitter|facebook|website)\b/iu;
/** An official who says that nothing will be said. */
const NO_COMMENT = /\b(?:not|n['’]t|no|declin\w+|refus\w+)\s(?:to\s)?(?:comment|disclose)\b/i;
/** Put into a clause about something else: "which officials have said", "something aides argue". */
const IN_PASSING = /\b(?:which|whom?|that|what|something)\s$/i;
/** Farther behind its source a verb has another subject. */
const FARTHEST_CUE = 40;
/** A comma in between begins another clause: "supporters erupted in anger, called it"; one right behind brings in an aside. */
const OTHER_CLAUSE = /^\s[^,:;—]+[,:;—]/;

/** Said in the body, not foreseen, advised, written down or left unsaid: "publishers may see", "aides did not say". */
export function isOnRecord(
  { article, sentences }: AnnotatedText,
  source: Source,
  cue: Span,
  who: Who,
): boolean {
  const sentence = sentenceAt(sentences, source.start);
  const kind = sentence?.block.kind;
  if (sentence === undefined || (kind !== 'paragraph' && kind !== 'list-item')) return false;
  const verb = textOf(article.text, cue);
  const behind = article.text.slice(source.end, source.end + 90);
  const between = article.text.slice(source.end, cue.start);
  const isOtherClause = between.length >= FARTHEST_CUE || OTHER_CLAUSE.test(between);
  const isOnlyStand = !who.isOne && who.askedAs === 'public' && takesStand(verb);
  const words = textOf(article.text, sentence);
  const isWritten = IN_WRITING.test(words) || NO_COMMENT.test(words);
  const isInPassing = IN_PASSING.test(article.text.slice(sentence.start, source.start));
  if (!isSaying(verb) || isOtherClause || isOnlyStand || isWritten || isInPassing) return false;
  return (
    !isForeseen(who, behind) && ![SAID_NOTHING, DEED, IS_OBJECT].some((other) => other.test(behind))
  );
}

function isForeseen(who: Who, behind: string): boolean {
  if (who.askedAs === 'at-large') return FORESEEN.test(behind);
  return ONLY_FORESEEN.test(behind) && !isPutIntoMouths(who, behind);
}

/** Whether the writer foresees what they will say, to answer it: then little need hang on it to ask who they are. */
export function isPutIntoMouths({ askedAs }: Who, behind: string): boolean {
  return askedAs === 'view' && PUT_INTO_MOUTHS.test(behind);
}

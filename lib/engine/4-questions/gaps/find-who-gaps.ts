import type { Source, Statement } from '../../../domain/analysis.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { askWho } from '../words/ask-who.ts';
import { readWho, type Who } from '../words/read-who.ts';
import { isSameWho } from '../words/same-who.ts';
import { isSaying } from '../words/saying-words.ts';
import { exampleFinder } from './find-examples.ts';

interface Asked {
  readonly who: Who;
  /** One person, or some who were promised silence. */
  readonly isHidden: boolean;
  readonly gap: Gap;
}

/** Whoever was promised silence will hardly be named: the weightiest few are enough to see how it is sourced. */
const MOST_HIDDEN = 4;
/** What the public thinks is worth asking where much hangs on it. */
const LEAST_BEARING_AT_LARGE = 1.4;
/** Sources that come later than so many others are not among the dozen that are asked about. */
const MOST_ASKED = 40;

const ONLY_FORESEEN = /^\s(?:should|may|might|must|can|could|would)\b|^\swill\b/;
/** A view that the writer puts into mouths is asked after all: "Critics will say …". */
const PUT_INTO_MOUTHS =
  /^\s(?:will|would|may|might)\s(?:say|argue|object|claim|point|tell|counter)\b/;
/** Nothing was said: "officials did not say why", "aides declined to comment". */
const SAID_NOTHING =
  /^\s(?:(?:also|still|have|has|had)\s)?(?:(?:did|does|do|have|has|had|would|could|were|was)(?:n['’]t| not)\s(?:\p{L}+ly\s|yet\s|been able\s)?(?:to\s)?(?:say|said|comment|respond|return|repl|disclos|specif|explain|give|given|provid|identif|nam|elaborat|confirm|consider|releas|reveal|determin)|declin|refus)/u;
/** A deed, though its verb is also one of saying: "had called the hearing". */
const CALLED_IN =
  /^\s(?:have |has |had )?(?:call|order)(?:s|ed)?\s(?:(?:a|an|the|for|off|up)\s)*(?:\p{L}+\s)?(?:hearing|meeting|vote|election|session|referendum|strike|rally|halt)\b/u;
/** Words by which a share is counted: whoever answered has been asked. */
const COUNTED = /\d|per ?cent|\b(?:polls?|polled|surveys?|surveyed|census)\b/i;
/** Right behind what experts are said to think, these tell where: "A survey of …". */
const ASKED_IN = /\b(?:surveys?|surveyed|polls?|polled|stud(?:y|ies))\b/i;
const NEAR = 600;
/** Farther behind its source a verb has another subject. */
const FARTHEST_CUE = 40;

/** Who exactly: one question a source, however often it speaks and whatever it is called then. */
export function findWhoGaps(grounds: Grounds): Gap[] {
  const { annotated, statements, bearing } = grounds;
  const isAnswered = answerFinder(grounds);
  const asked: Asked[] = [];
  for (const statement of statements) {
    const { source, cue } = statement;
    if (source === null || cue === null || !isUnnamed(statement)) continue;
    const who = readWho(textOf(annotated.article.text, source));
    if (who === null || !isOnRecord(annotated, source, cue, who) || isAnswered(who, source))
      continue;
    const weight = bearing(source);
    if (who.askedAs === 'at-large' && weight < LEAST_BEARING_AT_LARGE) continue;
    const at = asked.findIndex((other) => isSameWho(other.who, who));
    const known = asked[at];
    if (known !== undefined)
      asked[at] = { ...known, gap: { ...known.gap, weight: known.gap.weight + weight } };
    else if (asked.length < MOST_ASKED)
      asked.push({
        who,
        isHidden: isHidden(who, annotated, source),
        gap: gapFor(annotated, source, who, weight),
      });
  }
  return weightiest(asked);
}

function weightiest(asked: readonly Asked[]): Gap[] {
  const ranked = asked.toSorted((a, b) => b.gap.weight - a.gap.weight);
  const hidden = ranked.filter((one) => one.isHidden).slice(0, MOST_HIDDEN);
  const open = ranked.filter((one) => !one.isHidden);
  return [...hidden, ...open].map(({ gap }) => gap);
}

function isUnnamed({ flags }: Statement): boolean {
  return flags.some(({ kind }) => kind === 'unnamed-source');
}

/** Said in the body, not foreseen, advised or left unsaid: "publishers may see", "aides did not say". */
function isOnRecord(
  { article, sentences }: AnnotatedText,
  source: Source,
  cue: Span,
  { askedAs }: Who,
): boolean {
  const kind = sentenceAt(sentences, source.start)?.block.kind;
  const isBody = kind === 'paragraph' || kind === 'list-item';
  const behind = article.text.slice(source.end, source.end + 90);
  const isForeseen =
    askedAs === 'at-large'
      ? /\b(?:may|might|must|can|could|would|should|will)\b/.test(behind)
      : ONLY_FORESEEN.test(behind) && !(askedAs === 'view' && PUT_INTO_MOUTHS.test(behind));
  return (
    isBody &&
    cue.start - source.end < FARTHEST_CUE &&
    isSaying(textOf(article.text, cue)) &&
    !isForeseen &&
    ![SAID_NOTHING, CALLED_IN].some((deed) => deed.test(behind))
  );
}

function gapFor({ article }: AnnotatedText, { start, end }: Source, who: Who, weight: number): Gap {
  return { kind: 'who', start, end, text: askWho(who, article.text), weight };
}

/** Whoever answers such a survey is quoted without a name, and the article says so. */
const ANONYMOUS_SURVEY =
  /\b(?:survey|poll|questionnaire)\w*\b[^.]{0,80}\banonym|\banonym\w*\b[^.]{0,80}\b(?:survey|poll|questionnaire)/i;

/** Tells whether the article has the answer: a link on the sentence, a count, or one of them with a name. */
function answerFinder(grounds: Grounds): (who: Who, source: Source) => boolean {
  const { annotated, passages } = grounds;
  const isExemplified = exampleFinder(grounds);
  const isSurvey = ANONYMOUS_SURVEY.test(annotated.article.text);
  const { blocks } = annotated.article;
  const summaryEnd = blocks.filter(({ kind }) => kind === 'paragraph')[1]?.end ?? 0;
  // "A Chinese official said" at the head is the minister of the next paragraphs.
  const isSummary = ({ end }: Source): boolean => end < summaryEnd;
  const linked = new Set(passages.filter(({ isLinked }) => isLinked).map((p) => p.sentence));
  return (who, source) => {
    if (isSurvey || (isPolled(who) && isCounted(annotated, source))) return true;
    if (takesUp(who, annotated, source) || isSurveyed(who, annotated, source)) return true;
    const sentence = sentenceAt(annotated.sentences, source.start);
    const isSecret = isHidden(who, annotated, source) && !(who.isOne && isSummary(source));
    if (sentence === undefined || isSecret) return false;
    return linked.has(sentence) || isExemplified(who, source);
  };
}

/** One person, or some who were counted or promised silence: the next voice with a name is not theirs. */
function isHidden({ askedAs, isOne, count }: Who, { article }: AnnotatedText, source: Source) {
  const near = article.text.slice(source.start, source.end + NEAR / 3);
  return (
    askedAs === 'knowing' ||
    isOne ||
    count !== '' ||
    /\b(?:anonym\w+|unnamed|not authori[sz]ed|not to be (?:named|identified))\b/i.test(near)
  );
}

/** "Analysts see no end. A survey sees oil at $50": the survey asked them. */
function isSurveyed({ askedAs }: Who, annotated: AnnotatedText, source: Source): boolean {
  const end = sentenceAt(annotated.sentences, source.start)?.block.end ?? source.end;
  const behind = annotated.article.text.slice(
    source.end,
    Math.min(end + NEAR / 3, source.end + NEAR / 2),
  );
  return askedAs === 'view' && ASKED_IN.test(behind);
}

/** "The executives" are those of whom it told before. */
function takesUp({ head }: Who, { article }: AnnotatedText, { start }: Source): boolean {
  if (!/^the\s/i.test(article.text.slice(start, start + 4))) return false;
  return article.text.slice(0, start).includes(` ${head}`);
}

/** Parties and the public are asked by the thousand, and counted. */
function isPolled({ askedAs, head }: Who): boolean {
  return askedAs === 'at-large' || /^(?:republicans|democrats|conservatives|insiders)$/.test(head);
}

function isCounted({ article, sentences }: AnnotatedText, source: Source): boolean {
  const block = sentenceAt(sentences, source.start)?.block;
  if (block === undefined) return false;
  const [from, to] = [source.start - NEAR, source.end + NEAR];
  return COUNTED.test(article.text.slice(Math.max(block.start, from), Math.min(block.end, to)));
}

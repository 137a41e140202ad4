import type { Source, Statement } from '../../../domain/analysis.ts';
import { textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { askWho } from '../words/ask-who.ts';
import { LEAST_OF_PROMISED, leastWeight } from '../words/least-weight.ts';
import { readWho, type Who } from '../words/read-who.ts';
import { isSameWho } from '../words/same-who.ts';
import { singular } from '../words/who-words.ts';
import { exampleFinder } from './find-examples.ts';
import { restsOnNameless } from './find-nobody-named.ts';
import { isHidden, isPromisedSilence } from './hidden-sources.ts';
import { isOnRecord, isPutIntoMouths } from './on-record.ts';

interface Asked {
  readonly who: Who;
  /** One person, or some who were promised silence. */
  readonly isHidden: boolean;
  /** So much must hang on it. */
  readonly least: number;
  readonly gap: Gap;
}

/** Whoever was promised silence will hardly be named: the weightiest few are enough to see how it is sourced. */
const MOST_HIDDEN = 3;
/** Sources that come later than so many others are not among the dozen that are asked about. */
const MOST_ASKED = 40;

/** Words by which a share is counted: whoever answered has been asked. */
const COUNTED = /\d|per ?cent|\b(?:polls?|polled|surveys?|surveyed|census)\b/i;
/** Right behind what experts are said to think, these tell where: "A survey of …". */
const ASKED_IN =
  /\b(?:surveys?|surveyed|polls?|polled|stud(?:y|ies)|(?:monthly|annual|new|latest|their|its|the) (?:report|analysis|paper))\b/i;
const NEAR = 600;

/** Who exactly: one question a source, however often it speaks and whatever it is called then. */
export function findWhoGaps(grounds: Grounds): Gap[] {
  const { annotated, statements, bearing } = grounds;
  const isAnswered = answerFinder(grounds);
  const asked: Asked[] = [];
  for (const statement of statements) {
    const { source, cue } = statement;
    if (source === null || cue === null || !isUnnamed(statement)) continue;
    const words = textOf(annotated.article.text, source);
    const who = readWho(words);
    const weight = bearing(source);
    const at = who === null ? takenUp(asked, words) : asked.findIndex((a) => isSameWho(a.who, who));
    const known = asked[at];
    if (who !== null && (!isOnRecord(annotated, source, cue, who) || isAnswered(who, source)))
      continue;
    if (known !== undefined)
      asked[at] = { ...known, gap: { ...known.gap, weight: known.gap.weight + weight } };
    else if (who !== null && asked.length < MOST_ASKED)
      asked.push(askAbout(who, annotated, source, weight));
  }
  return weightiest(asked, restsOnNameless(grounds));
}

/** "The official" is the one who spoke last before: where it stands among those asked about, or -1. */
function takenUp(asked: readonly Asked[], words: string): number {
  const noun = /^(?:the|this|that|these|those)\s(?:\p{L}+\s)?(\p{L}+)$/iu.exec(words)?.[1];
  if (noun === undefined) return -1;
  return asked.findLastIndex(({ who }) => singular(who.head) === singular(noun.toLowerCase()));
}

function weightiest(asked: readonly Asked[], isAllTheyHave: boolean): Gap[] {
  const ranked = asked
    .filter(({ gap, least }) => isAllTheyHave || gap.weight >= least)
    .toSorted((a, b) => b.gap.weight - a.gap.weight);
  const hidden = ranked.filter((one) => one.isHidden).slice(0, MOST_HIDDEN);
  const open = ranked.filter((one) => !one.isHidden);
  return [...hidden, ...open].map(({ gap }) => gap);
}

function isUnnamed({ flags }: Statement): boolean {
  return flags.some(({ kind }) => kind === 'unnamed-source');
}

function askAbout(who: Who, annotated: AnnotatedText, source: Source, weight: number): Asked {
  const { start, end } = source;
  const isPromised = isPromisedSilence(annotated, source);
  const behind = annotated.article.text.slice(end, end + NEAR);
  const leastOfKind = isPutIntoMouths(who, behind) ? 0 : leastWeight(who);
  const least = Math.max(leastOfKind, isPromised ? LEAST_OF_PROMISED : 0);
  const text = askWho(who, annotated.article.text, isPromised);
  return {
    who,
    isHidden: isHidden(who, annotated, source),
    least,
    gap: { kind: 'who', start, end, text, weight },
  };
}

/** Whoever answers such a survey is quoted without a name, and the article says so. */
const ANONYMOUS_SURVEY =
  /\b(?:survey|poll|questionnaire|respondent)\w*\b[^.]{0,80}\banonym|\banonym\w*\b[^.]{0,80}\b(?:survey|poll|questionnaire|respondent)/i;

/** Tells whether the article has the answer: a link on the sentence, a count, or one of them with a name. */
function answerFinder(grounds: Grounds): (who: Who, source: Source) => boolean {
  const { annotated, passages } = grounds;
  const isExemplified = exampleFinder(grounds);
  const isSurvey = ANONYMOUS_SURVEY.test(annotated.article.text);
  const linked = new Set(passages.filter(({ isLinked }) => isLinked).map((p) => p.sentence));
  return (who, source) => {
    if (isSurvey || (isPolled(who) && isCounted(annotated, source))) return true;
    if (takesUp(who, annotated, source) || isSurveyed(who, annotated, source)) return true;
    const sentence = sentenceAt(annotated.sentences, source.start);
    const isPromised = isPromisedSilence(annotated, source);
    const isNamedNext = who.isOne && who.askedAs !== 'knowing' && !isPromised;
    const isSecret = isHidden(who, annotated, source) && !isNamedNext;
    if (sentence === undefined || isSecret) return false;
    return linked.has(sentence) || isExemplified(who, source);
  };
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

/** "The executives" are those of whom it told before, by whatever name; "the people close to her" are not. */
function takesUp(
  { head, after, isOne }: Who,
  { article }: AnnotatedText,
  { start }: Source,
): boolean {
  if (!/^the\s/i.test(article.text.slice(start, start + 4))) return false;
  return (after === '' && !isOne) || article.text.slice(0, start).includes(` ${head}`);
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

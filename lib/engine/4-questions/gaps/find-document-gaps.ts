import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import type { Passage } from './passages.ts';

/** What somebody wrote down and a reader could read. */
const DOCUMENT =
  /\b(reports?|stud(?:y|ies)|surveys?|polls?|filings?|lawsuit|suit|complaint|indictment|affidavits?|rulings?|(?:court|warrant|official|police|internal) (?:documents?|papers|records)|documents?|memos?|memorandum|audits?|transcripts?|research|analysis|analyses|estimates|data|statistics|census|petition|solicitation|bill|directive|budget review|white paper|regulatory filings?|briefing paper|letter|emails?|statement)\b/i;
/** Papers of one case lie in one court: one question is enough. */
const OF_A_COURT = /^(?:filing|lawsuit|suit|complaint|indictment|affidavit|document|paper|record)$/;
/** What researchers and pollsters hand in goes by many names in one article: "new research", "the study", "its estimates". */
const OF_RESEARCHERS =
  /^(?:study|studie|research|report|survey|poll|estimate|data|analysi|analyse|statistic|audit|white paper|census)$/;
/** These tell of what is no document to be read: the article's own, a label, a broadcast. */
const NOT_TO_BE_READ =
  /\b(?:our|my|this (?:article|post|story|report)|version of this|news reports?|media reports?|radar|voice|alert|interview|tweet|book|song|photos?|that responded|each other|(?:compiled|calculated|collected|analy[sz]ed) (?:by|for)|(?:review|analysis|examination) of (?!the budget))\b|^(?:(?:the|this|that|these) data|reports|statistics|(?:\p{L}+ )?estimates)$/iu;
/** The words themselves say where to look: "published in Nature", "papers in the National Archives". */
const SAYS_WHERE =
  /\b(?:published|posted|(?:publicly )?available|archives?|website|online|newspaper|magazine|journal|times|post|herald|tribune|telegraph|guardian|express|gazette|broadcaster)\b/i;
/** It is still to come: "The lawsuit will be filed on Thursday." */
const TO_COME =
  /\b(?:will be|to be|expected to be|due to be) (?:filed|released|published|issued|submitted)\b/i;
/** A credit of a picture that ran into the words. */
const IS_TORN = /\n|\p{Lu}{4,} \p{Lu}{4,}/u;
/** One word with a capital and nothing before it is a label of the page: "Analysis". */
const LABEL = /^\p{Lu}[\p{Ll}]+$/u;
/** Some of many, of which none is told: "other studies". */
const SOME_OF_MANY =
  /^(?:(?:other|some|many|several|recent|previous|earlier|numerous) )?(studies|surveys|polls|reports)$/i;
const MOST_WORDS = 14;

/** Where is the document: what is cited for a statement and linked nowhere near it. */
export function findDocumentGaps(grounds: Grounds): Gap[] {
  const { annotated, statements, bearing } = grounds;
  const isToBeFound = whereaboutsFinder(grounds);
  const byDocument = new Map<string, Gap>();
  for (const flag of statements.flatMap(({ flags }) => flags)) {
    if (flag.kind !== 'no-link' || !isInBody(annotated, flag)) continue;
    const words = textOf(annotated.article.text, flag);
    const noun = documentNoun(words);
    if (noun === null || isToBeFound(noun, flag)) continue;
    const key = keyOf(noun, words, byDocument);
    const known = byDocument.get(key) ?? gapFor(flag, words);
    byDocument.set(key, { ...known, weight: known.weight + bearing(flag) });
  }
  return [...byDocument.values()];
}

function documentNoun(words: string): string | null {
  if (NOT_TO_BE_READ.test(words) || IS_TORN.test(words) || words.split(' ').length > MOST_WORDS)
    return null;
  if (SAYS_WHERE.test(words)) return null;
  const isLabel = LABEL.test(words) && !/[^i]s$/.test(words);
  return isLabel ? null : nounOf(words);
}

function nounOf(words: string): string | null {
  const found = DOCUMENT.exec(words)?.[1]?.toLowerCase();
  return found?.replace(/^\w+ (?=documents|papers|records)|s$/g, '') ?? null;
}

/** Papers of one court are one thing to look for, and "the estimates" are those of the study before. */
function keyOf(noun: string, words: string, known: ReadonlyMap<string, Gap>): string {
  if (OF_A_COURT.test(noun)) return 'court papers';
  const family = familyOf(noun);
  const isTakenUp = /^(?:the|its|their|that|this) /i.test(words);
  return isTakenUp || !known.has(family) ? family : noun;
}

/** A link to the indictment is none to the affidavit, but one to "a study" is to "the research". */
function familyOf(noun: string): string {
  return OF_RESEARCHERS.test(noun) ? 'research' : noun;
}

function isInBody({ sentences }: AnnotatedText, { start }: Span): boolean {
  const kind = sentenceAt(sentences, start)?.block.kind;
  return kind === 'paragraph' || kind === 'list-item';
}

/** A link to the document may stand a few paragraphs behind what is first told of it. */
const LINKED_BEHIND = 1200;

/** Tells of a document whether its sentence says where it is, or a mention before or right behind has a link. */
function whereaboutsFinder({ annotated, passages }: Grounds): (noun: string, at: Span) => boolean {
  const known = new Map(passages.map((passage) => [passage.sentence, passage]));
  const linked = firstLinked(passages);
  return (noun, at) => {
    const sentence = sentenceAt(annotated.sentences, at.start);
    const passage = sentence && known.get(sentence);
    if (passage !== undefined && TO_COME.test(passage.paragraph)) return true;
    return (linked.get(familyOf(noun)) ?? Number.POSITIVE_INFINITY) < at.start + LINKED_BEHIND;
  };
}

/** Where each family of documents is first named in a sentence with a link. */
function firstLinked(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { sentence, words, isLinked } of passages) {
    const noun = isLinked ? nounOf(words) : null;
    const family = noun === null ? null : familyOf(noun);
    if (family !== null && !first.has(family)) first.set(family, sentence.start);
  }
  return first;
}

function gapFor({ start, end }: Span, words: string): Gap {
  const [, some] = SOME_OF_MANY.exec(words) ?? [];
  if (some !== undefined) {
    const text = `Which ${some.toLowerCase()} are these, and where can they be read?`;
    return { kind: 'document', start, end, text, weight: 0 };
  }
  const named = /^\p{Lu}\p{Ll}*(?= [\p{Ll}\p{Lu}])/u.test(words)
    ? words.replace(
        /^(?:The|An?|Its|New|One|Two|Another|Court|Official|Recent|Police|Internal|Other|Some|Several|Search)(?= )/,
        (first) => first.toLowerCase(),
      )
    : words;
  return { kind: 'document', start, end, text: `Where can “${named}” be read?`, weight: 0 };
}

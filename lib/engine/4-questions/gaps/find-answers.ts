import type { Actor, Mention } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Grounds } from '../gap.ts';
import { ANSWERS, SPEAKS_OR_DIED, speaksFor } from '../words/answering-words.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { speakerFinder } from './find-speakers.ts';

/** So far beside a name stand the words of those who speak for it. */
const BESIDE = 60;
/** So many paragraphs behind an accusation its answer may stand without the name. */
const PARAGRAPHS_BEHIND = 3;

/** Tells of an accused actor whether the article has a word of theirs, or says that they were asked. */
export function answerSeeker(grounds: Grounds): (actor: Actor, accusation: Span) => boolean {
  const { article, sentences } = grounds.annotated;
  const isSpeaker = speakerFinder(grounds);
  const numberAt = paragraphNumbers(grounds.annotated);
  const byParagraph = Map.groupBy(sentences, ({ start }) => numberAt(start));
  const named = namedIn(grounds);
  const isAnswer = ({ id, name }: Actor, sentence: TextSentence): boolean => {
    const words = article.text.slice(sentence.start, sentence.end);
    if (speaksFor(name, words)) return true;
    const others = named.get(sentence);
    return ANSWERS.test(words) && (others === undefined || others.has(id));
  };
  const isHeadline = ANSWERS.test(article.title) || ANSWERS.test(headlineOf(article));
  const isBesideAnswer = ({ start, end }: Mention): boolean => {
    const sentence = sentenceAt(sentences, start);
    const from = Math.max(sentence?.start ?? 0, start - BESIDE);
    return SPEAKS_OR_DIED.test(
      article.text.slice(from, Math.min(sentence?.end ?? end, end + BESIDE)),
    );
  };
  return (actor, accusation) => {
    const first = numberAt(accusation.start);
    const accused = sentenceAt(sentences, accusation.start);
    const elsewhere = actor.mentions.filter(
      ({ start }) => sentenceAt(sentences, start) !== accused,
    );
    const near = new Set(elsewhere.map(({ start }) => numberAt(start)));
    for (let more = 0; more <= PARAGRAPHS_BEHIND; more++) near.add(first + more);
    return (
      isHeadline ||
      isSpeaker(actor) ||
      elsewhere.some(isBesideAnswer) ||
      [...near].some((at) => byParagraph.get(at)?.some((sentence) => isAnswer(actor, sentence)))
    );
  };
}

function headlineOf({ blocks, text }: Article): string {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline === undefined ? '' : text.slice(headline.start, headline.end);
}

/** Who is named in each sentence, by their ids. */
function namedIn({ annotated, actors }: Grounds): ReadonlyMap<TextSentence, ReadonlySet<string>> {
  const named = new Map<TextSentence, Set<string>>();
  for (const { id, type, mentions } of actors) {
    if (type === 'place') continue;
    for (const sentence of sentencesOf(annotated, mentions))
      named.set(sentence, (named.get(sentence) ?? new Set()).add(id));
  }
  return named;
}

function sentencesOf({ sentences }: AnnotatedText, mentions: readonly Mention[]): TextSentence[] {
  return mentions.flatMap(({ start }) => sentenceAt(sentences, start) ?? []);
}

import type { Statement } from '../../domain/analysis.ts';
import type { Article, Block, BlockKind } from '../../domain/article.ts';
import type { AnnotatedText, TextSentence } from '../1-sentences/annotated-text.ts';
import { outsideQuotes } from './gaps/outside-quotes.ts';
import type { OpenQuestion } from './open-question.ts';

/** Shorter ones are scraps of talk: "Really?", "And yours?" */
const FEWEST_TOKENS = 5;

/** What only a reader could answer, put to sell or to collect: "Are you affected?", "What do you think?" */
const CALLS_READERS =
  /^(?:(?:so|and|but|or),? )?(?:what do you think|what would you|what['’]s your|are you\b|have you (?:ever|been|had|got|seen)|have (?:something|a tip|any)|has this ever happened to you|got (?:an? |any )?(?:tips?|stor\w+|questions?|news)|want (?:more|to)|do you (?:have|know|live|want|think|agree|own|need)|did you (?:see|witness|know|like)|know something|would you (?:want|like|rather)|when (?:is|was) the last time you|need help|looking for|interested in)\b|^.{0,30}\bquestion: .*\byou\b/i;
/** What the page tells of itself: where the article was printed, and under which headline. */
const TELLS_OF_PRINT = /\bappears in print\b|\bwith the headline\b/i;
/** Nobody writes so who wants an answer: "HOW IS THAT CONFUSING?", "…, right?" */
const TAG_QUESTION = /\b(?:right|okay|huh|eh)\?$/i;

const ASKING_BLOCKS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/**
 * The questions the article asks in its own voice. What somebody is quoted asking is theirs, and
 * what an interviewer asks is answered right below.
 */
export function findAsked(
  annotated: AnnotatedText,
  statements: readonly Statement[],
): OpenQuestion[] {
  const { article, sentences } = annotated;
  const answered = answeredBlocks(annotated, statements);
  const isOwn = outsideQuotes(annotated);
  const isLink = linkFinder(article);
  return sentences
    .filter(
      (sentence) =>
        asks(annotated, sentence) &&
        isOwn(sentence) &&
        !answered.has(sentence.block) &&
        !isLink(sentence),
    )
    .map(({ start, end }) => ({
      kind: 'asked',
      gap: null,
      text: article.text.slice(start, end),
      start,
      end,
    }));
}

function asks({ article, tokens }: AnnotatedText, sentence: TextSentence): boolean {
  if (!ASKING_BLOCKS.has(sentence.block.kind)) return false;
  if (sentence.endToken - sentence.firstToken < FEWEST_TOKENS) return false;
  if (tokens[sentence.endToken - 1]?.text !== '?') return false;
  const words = article.text.slice(sentence.start, sentence.end);
  const isNoQuestion = [CALLS_READERS, TAG_QUESTION, TELLS_OF_PRINT].some((other) =>
    other.test(words),
  );
  return !isNoQuestion && words !== words.toUpperCase();
}

/** "Who could be in the cabinet?" as a whole leads to another article, which answers it. */
function linkFinder({ links }: Article): (sentence: TextSentence) => boolean {
  const ends = new Map(links.map(({ start, end }) => [start, end]));
  return ({ start, end }) => (ends.get(start) ?? 0) >= end;
}

/** The blocks right before an answer of an interview. */
function answeredBlocks(
  { article }: AnnotatedText,
  statements: readonly Statement[],
): ReadonlySet<Block | undefined> {
  const answers = statements.filter(({ madeBy }) => madeBy === 'interview-answer');
  const starts = new Set(answers.map(({ spans }) => spans[0]?.start));
  const { blocks } = article;
  return new Set(blocks.filter((_, at) => starts.has(blocks[at + 1]?.start)));
}

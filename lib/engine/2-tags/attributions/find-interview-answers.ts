import type { Block } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import type { AttributionTag, NameTag } from '../tags.ts';
import type { Words } from './read-words.ts';

/** Fewer questions than this with answers of their own are no interview. */
const FEWEST_QUESTIONS = 4;
/** Of the paragraphs from the first question on; in prose a paragraph that only asks is rare. */
const LEAST_SHARE_OF_QUESTIONS = 0.2;
/** An interviewer's question is short; a longer paragraph that ends in one is prose. */
const LONGEST_QUESTION = 300;
/** An interviewer speaks to somebody; the questions of a column or of a list of answers do not. */
const SECOND_PERSON = /\b(?:you|your|yours)\b/i;
const LEAST_SECOND_PERSON = 1 / 3;
/** Whoever answers says "I", outside of what they quote. */
const FIRST_PERSON = /\b(?:I|me|my)\b/;
const LEAST_FIRST_PERSON = 0.5;
const QUOTED = /[“"][^”"]*[”"]/g;
/** "This interview has been edited for length." */
const EDITORS_NOTE =
  /\b(?:interview|conversation|transcript)\b.{0,60}\b(?:edited|condensed|translated)\b/i;
const CONFIDENCE = 0.7;

interface Interview {
  readonly questions: readonly Block[];
  /** The blocks between one question and the next. */
  readonly answers: readonly (readonly Block[])[];
}

/**
 * Puts the answers of an interview down to the person interviewed, whom the text before the first
 * question names most. Words in somebody's mouth that are not theirs are the worst mistake of all,
 * so everything has to look like an interview: enough short paragraphs that only ask, many of them
 * asking "you", and "I" in what stands between them.
 */
export function findInterviewAnswers(
  words: Pick<Words, 'text' | 'sentences' | 'names'>,
): AttributionTag[] {
  const interview = readInterview(words);
  if (interview === null || !isConversation(words.text, interview)) return [];
  const source = personInterviewed(words, interview.questions[0]!);
  if (source === null) return [];
  return interview.answers.flat().map(({ start, end }) => ({
    voice: 'quote',
    source,
    cue: null,
    content: [{ start, end }],
    confidence: CONFIDENCE,
    madeBy: 'interview-answer',
  }));
}

function readInterview({ text, sentences }: Pick<Words, 'text' | 'sentences'>): Interview | null {
  const blocks = [...new Set(sentences.map(({ block }) => block))];
  const questions = blocks.filter((block) => isQuestion(text, block));
  if (questions.length < FEWEST_QUESTIONS) return null;
  const exchange = blocks.slice(blocks.indexOf(questions[0]!));
  if (questions.length < exchange.length * LEAST_SHARE_OF_QUESTIONS) return null;
  const answers: Block[][] = [];
  for (const block of exchange) {
    if (isQuestion(text, block)) answers.push([]);
    else if (EDITORS_NOTE.test(text.slice(block.start, block.end))) break;
    else if (holdsStatements(block)) answers.at(-1)?.push(block);
  }
  const given = answers.filter((answer) => answer.length > 0);
  return given.length < FEWEST_QUESTIONS ? null : { questions, answers: given };
}

function isConversation(text: string, { questions, answers }: Interview): boolean {
  const toSomebody = questions.filter(({ start, end }) =>
    SECOND_PERSON.test(text.slice(start, end)),
  );
  const personal = answers.filter((answer) =>
    answer.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end).replace(QUOTED, ''))),
  );
  return (
    toSomebody.length >= questions.length * LEAST_SECOND_PERSON &&
    personal.length >= answers.length * LEAST_FIRST_PERSON
  );
}

function isQuestion(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  return end - start <= LONGEST_QUESTION && /\?[”"’']?\s*$/.test(text.slice(start, end));
}

/** The person most often named before the first question, by the last word of the name; the full name it is given once. */
function personInterviewed(
  { text, names }: Pick<Words, 'text' | 'names'>,
  firstQuestion: Block,
): Span | null {
  const wordsOf = ({ start, end }: NameTag): string[] => text.slice(start, end).split(/\s/);
  const named = names.filter(({ type, end }) => type === 'person' && end <= firstQuestion.start);
  const bySurname = Map.groupBy(named, (name) => wordsOf(name).at(-1));
  const [most] = [...bySurname.values()]
    .filter((group) => group.some((name) => wordsOf(name).length > 1))
    .sort((one, other) => other.length - one.length);
  const full = most?.find((name) => wordsOf(name).length > 1);
  return full === undefined ? null : { start: full.start, end: full.end };
}

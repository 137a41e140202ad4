import type { Block } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import type { AttributionTag, NameTag } from '../tags.ts';
import type { Words } from './read-words.ts';

/** Fewer questions than this with answers of their own are no interview. */
const FEWEST_QUESTIONS = 3;
/** An interviewer's question is short; a longer paragraph that ends in one is prose. */
const LONGEST_QUESTION = 400;
/** Whoever answers says "I" or "we"; the answers in a list of common questions do not. */
const FIRST_PERSON = /\b(?:I|me|my|we|us|our)\b/;
const LEAST_FIRST_PERSON = 0.5;
/** "This interview has been edited for length." */
const EDITORS_NOTE =
  /\b(?:interview|conversation|transcript)\b.{0,60}\b(?:edited|condensed|translated)\b/i;
const CONFIDENCE = 0.7;

interface Interview {
  readonly firstQuestion: Block;
  /** The blocks between one question and the next. */
  readonly answers: readonly (readonly Block[])[];
}

/**
 * Puts the answers of an interview down to the person interviewed: where at least three short
 * paragraphs or headings are questions, what stands between them in the first person is answered
 * by whoever the text before names most.
 */
export function findInterviewAnswers(words: Words): AttributionTag[] {
  const interview = readInterview(words);
  if (interview === null || !speaksInFirstPerson(words.text, interview.answers)) return [];
  const source = personInterviewed(words, interview.firstQuestion);
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

function readInterview({ text, sentences }: Words): Interview | null {
  const blocks = [...new Set(sentences.map(({ block }) => block))];
  const questions = blocks.filter((block) => isQuestion(text, block));
  const [firstQuestion] = questions;
  if (firstQuestion === undefined || questions.length < FEWEST_QUESTIONS) return null;
  const answers: Block[][] = [];
  for (const block of blocks.slice(blocks.indexOf(firstQuestion))) {
    if (isQuestion(text, block)) answers.push([]);
    else if (EDITORS_NOTE.test(text.slice(block.start, block.end))) break;
    else if (holdsStatements(block)) answers.at(-1)?.push(block);
  }
  const given = answers.filter((answer) => answer.length > 0);
  return given.length >= FEWEST_QUESTIONS ? { firstQuestion, answers: given } : null;
}

function isQuestion(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  return end - start <= LONGEST_QUESTION && /\?[”"’']?\s*$/.test(text.slice(start, end));
}

function speaksInFirstPerson(text: string, answers: readonly (readonly Block[])[]): boolean {
  const personal = answers.filter((answer) =>
    answer.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end))),
  );
  return personal.length >= answers.length * LEAST_FIRST_PERSON;
}

/** The person most often named before the first question, by the last word of the name. */
function personInterviewed({ text, names }: Words, firstQuestion: Block): Span | null {
  const named = names.filter(({ type, end }) => type === 'person' && end <= firstQuestion.start);
  const surname = ({ start, end }: NameTag): string => text.slice(start, end).split(/\s/).at(-1)!;
  const bySurname = Map.groupBy(named, surname);
  const [most] = [...bySurname.values()].sort((a, b) => b.length - a.length);
  const [fullest] = most?.sort((a, b) => b.end - b.start - (a.end - a.start)) ?? [];
  return fullest === undefined ? null : { start: fullest.start, end: fullest.end };
}

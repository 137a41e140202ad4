import type { Analysis, Question } from '../../lib/domain/analysis.ts';
import { QUESTION_LIMITS } from '../../lib/domain/question-fields.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork, ShelfQuestion } from '../../lib/domain/shelf.ts';
import { matchQuestions } from '../../lib/domain/same-question.ts';
import { contains, type Span, textOf } from '../../lib/domain/span.ts';

/** A question in the list: what is or would be kept of it, and where its passage is. */
export interface QuestionEntry {
  /** Stays the same as long as the popup is open. */
  readonly key: string;
  readonly work: QuestionWork;
  /** The note it hangs on; `null` where it hangs on none. */
  readonly noteId: string | null;
  /** `null` for the reader's own, and where the article no longer asks it. */
  readonly span: Span | null;
}

/** The questions found in the article with what was kept of each, then those only the shelf knows. */
export function questionEntries(
  reading: Reading,
  kept: readonly ShelfQuestion[],
): readonly QuestionEntry[] {
  const alive = kept.filter(({ deleted }) => deleted === null);
  const fresh = reading.analysis.questions.map((question) => workOn(question, reading));
  const { matches, others } = matchQuestions(fresh, alive);
  const found = reading.analysis.questions.map((question, at) => ({
    key: question.id,
    work: keptPart(matches[at] ?? fresh[at] ?? workOn(question, reading)),
    noteId: null,
    span: passageOf(question, reading.analysis),
  }));
  const onlyKept = others.map((question) => ({
    key: question.id,
    work: keptPart(question),
    noteId: question.noteId,
    span: null,
  }));
  return [...found, ...onlyKept];
}

/** A question of the reader's own on the article as a whole, not kept yet. */
export function ownQuestion(text: string): QuestionEntry {
  const work = { ...UNTOUCHED, kind: 'reader', gap: null, text, found: '', quote: '' } as const;
  return { key: `own-${crypto.randomUUID()}`, work, noteId: null, span: null };
}

/** What a reader has not done yet. */
const UNTOUCHED = { id: null, isAnswered: false, answer: '', answerLink: '', isDismissed: false };

function workOn(question: Question, { article, analysis }: Reading): QuestionWork {
  const { kind, gap, text } = question;
  const passage = textOf(article.text, passageOf(question, analysis));
  const quote = passage.slice(0, QUESTION_LIMITS.quoteCharacters);
  return { ...UNTOUCHED, kind, gap, text, found: text, quote };
}

/** The sentence a question hangs on: "Officials" alone would fit two places. */
function passageOf(question: Question, { sentences }: Analysis): Span {
  const { start, end } = sentences.find((sentence) => contains(sentence, question)) ?? question;
  return { start, end };
}

function keptPart(question: QuestionWork): QuestionWork {
  const { id, kind, gap, text, found, quote, isAnswered, answer, answerLink, isDismissed } =
    question;
  return { id, kind, gap, text, found, quote, isAnswered, answer, answerLink, isDismissed };
}

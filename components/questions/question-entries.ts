import type { Analysis, Question } from '../../lib/domain/analysis.ts';
import { QUESTION_LIMITS } from '../../lib/domain/question-fields.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { matchQuestions } from '../../lib/domain/same-question.ts';
import type { QuestionWork, ShelfQuestion } from '../../lib/domain/shelf.ts';
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
  const fresh = reading.analysis.questions.map((question) => freshEntry(question, reading));
  const { matches, others } = matchQuestions(
    fresh.map(({ work }) => work),
    kept.filter(({ deleted }) => deleted === null),
  );
  return [
    ...fresh.map((entry, at) => withKept(entry, matches[at] ?? null)),
    ...others.map(onlyKept),
  ];
}

/** A question of the reader's own on the article as a whole, not kept yet. */
export function ownQuestion(text: string): QuestionEntry {
  const work = { ...UNTOUCHED, kind: 'reader', gap: null, text, found: '', quote: '' } as const;
  return { key: `own-${crypto.randomUUID()}`, work, noteId: null, span: null };
}

/** Whether it is asked in other words than it was found in. */
export function isReworded({ text, found }: Pick<QuestionWork, 'text' | 'found'>): boolean {
  return found !== '' && text !== found;
}

/** Whether the reader ticked it off, answered or reworded it. */
export function isWorkedOn(work: QuestionWork): boolean {
  return work.isAnswered || hasAnswer(work) || isReworded(work);
}

/** Whether there is an answer, or a link to one. */
export function hasAnswer({ answer, answerLink }: QuestionWork): boolean {
  return answer !== '' || answerLink !== '';
}

/** What a reader has not done yet. */
const UNTOUCHED = { id: null, isAnswered: false, answer: '', answerLink: '', isDismissed: false };

function freshEntry(question: Question, { article, analysis }: Reading): QuestionEntry {
  const { id, kind, gap, text } = question;
  const span = passageOf(question, analysis);
  const quote = textOf(article.text, span).slice(0, QUESTION_LIMITS.quoteCharacters);
  const work = { ...UNTOUCHED, kind, gap, text, found: text, quote };
  return { key: id, work, noteId: null, span };
}

/** The sentence a question hangs on: "Officials" alone would fit two places. */
function passageOf(question: Question, { sentences }: Analysis): Span {
  const { start, end } = sentences.find((sentence) => contains(sentence, question)) ?? question;
  return { start, end };
}

/** With what the reader made of it, in today's words unless the reader chose others. */
function withKept(entry: QuestionEntry, kept: ShelfQuestion | null): QuestionEntry {
  if (kept === null) return entry;
  const { text, found, gap } = entry.work;
  const words = isReworded(kept) ? kept.text : text;
  return { ...entry, work: { ...keptPart(kept), text: words, found, gap } };
}

function onlyKept(question: ShelfQuestion): QuestionEntry {
  const { id, noteId } = question;
  return { key: id, work: keptPart(question), noteId, span: null };
}

function keptPart(question: ShelfQuestion): QuestionWork {
  const { id, kind, gap, text, found, quote, isAnswered, answer, answerLink, isDismissed } =
    question;
  return { id, kind, gap, text, found, quote, isAnswered, answer, answerLink, isDismissed };
}

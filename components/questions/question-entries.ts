import type { Analysis, Question } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
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
  const unmatched = kept.filter(({ deleted }) => deleted === null);
  const found = reading.analysis.questions.map((question) => {
    const fresh = workOn(question, reading);
    const index = unmatched.findIndex((candidate) => isSameQuestion(candidate, fresh));
    const match = index === -1 ? fresh : (unmatched.splice(index, 1)[0] ?? fresh);
    const span = passageOf(question, reading.analysis);
    return { key: question.id, work: keptPart(match), noteId: null, span };
  });
  const others = unmatched.map((question) => ({
    key: question.id,
    work: keptPart(question),
    noteId: question.noteId,
    span: null,
  }));
  return [...found, ...others];
}

/** A question of the reader's own on the article as a whole, not kept yet. */
export function ownQuestion(text: string): QuestionEntry {
  const nothing = { quote: '', isAnswered: false, answer: '' };
  const work = { id: null, kind: 'reader' as const, text, ...nothing };
  return { key: `own-${crypto.randomUUID()}`, work, noteId: null, span: null };
}

function workOn(question: Question, { article, analysis }: Reading): QuestionWork {
  const quote = textOf(article.text, passageOf(question, analysis));
  const { kind, text } = question;
  return {
    id: null,
    kind,
    text,
    quote,
    isAnswered: false,
    answer: '',
  };
}

/** The sentence a question hangs on: "Officials" alone would fit two places. */
function passageOf(question: Question, { sentences }: Analysis): Span {
  const { start, end } = sentences.find((sentence) => contains(sentence, question)) ?? question;
  return { start, end };
}

function isSameQuestion(a: QuestionWork, b: QuestionWork): boolean {
  return a.kind === b.kind && a.text === b.text && a.quote === b.quote;
}

function keptPart(question: QuestionWork): QuestionWork {
  const { id, kind, text, quote, isAnswered, answer } = question;
  return { id, kind, text, quote, isAnswered, answer };
}

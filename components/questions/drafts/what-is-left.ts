import type { QuestionWork } from '../../../lib/domain/shelf.ts';
import { linkOf } from '../answer/link-of.ts';
import { fieldOf, leftIn, type QuestionDrafts } from './question-drafts.ts';

/** Whether an answer or its link was left unsaved. */
export function isAnswerLeft(drafts: QuestionDrafts, work: QuestionWork): boolean {
  const { answer, answerLink } = work;
  return (
    leftIn(drafts, fieldOf('answer', work), (words) => words === answer) !== null ||
    leftIn(drafts, fieldOf('link', work), (words) => linkOf(words) === answerLink) !== null
  );
}

/** Whether other words for a question were left unsaved. */
export function isWordingLeft(drafts: QuestionDrafts, work: QuestionWork): boolean {
  return leftIn(drafts, fieldOf('wording', work), (words) => words === work.text) !== null;
}

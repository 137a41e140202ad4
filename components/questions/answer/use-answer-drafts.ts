import type { TellFailure } from '../../use-announcement.ts';
import { fieldOf, type QuestionDrafts } from '../drafts/question-drafts.ts';
import { type StoredDraft, useStoredDraft } from '../drafts/use-stored-draft.ts';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';
import { type LinkDraft, useLinkDraft } from './use-link-draft.ts';

/** An answer and its link as they are typed. */
export interface AnswerDrafts {
  readonly words: StoredDraft;
  readonly link: LinkDraft;
}

export function useAnswerDrafts(
  { key, work }: QuestionEntry,
  { keepTyped, tellFailure }: QuestionDeeds,
  drafts: QuestionDrafts,
): AnswerDrafts {
  const shared: { drafts: QuestionDrafts; tellFailure: TellFailure } = { drafts, tellFailure };
  return {
    words: useStoredDraft({
      ...shared,
      field: fieldOf('answer', work),
      kept: work.answer,
      save: (answer) => keepTyped(key, { answer }),
    }),
    link: useLinkDraft({
      ...shared,
      field: fieldOf('link', work),
      kept: work.answerLink,
      save: (answerLink) => keepTyped(key, { answerLink }),
    }),
  };
}

import type { ImportPlan, PlannedRecord } from '../../domain/import-plan.ts';
import type { Kept } from '../../domain/shelf.ts';

const NO_PASSAGE = { quote: '', prefix: '', suffix: '', start: 0, end: 0, textLength: 0 };

/** What is left of a record that came in and goes again: that it was there, and none of its words. */
const EMPTIED = {
  articles: { note: '', tags: [], collections: [], isSaved: false },
  texts: { article: null, analysis: null },
  notes: { comment: '', tags: [], flag: null, passage: NO_PASSAGE, sentence: '' },
  questions: { text: '', found: '', quote: '', answer: '', answerLink: '' },
  decisions: { decision: null, names: [] },
} satisfies { readonly [Name in keyof ImportPlan]: Partial<ImportPlan[Name][number]['after']> };

/** The plan that takes an import back: what it added is deleted, what it changed is as it was. */
export function undoImport(plan: ImportPlan, now: number): ImportPlan {
  const { articles, texts, notes, questions, decisions } = plan;
  return {
    articles: undone(articles, EMPTIED.articles, now),
    texts: undone(texts, EMPTIED.texts, now),
    notes: undone(notes, EMPTIED.notes, now),
    questions: undone(questions, EMPTIED.questions, now),
    decisions: undone(decisions, EMPTIED.decisions, now),
  };
}

function undone<Record extends Kept>(
  planned: readonly PlannedRecord<Record>[],
  emptied: Partial<Record>,
  now: number,
): readonly PlannedRecord<Record>[] {
  return planned.map(({ before, after }) => {
    const kept = { changed: now, revision: after.revision + 1 };
    const isGone = before === null || before.deleted !== null;
    return {
      before: after,
      after: isGone ? { ...after, ...emptied, ...kept, deleted: now } : { ...before, ...kept },
    };
  });
}

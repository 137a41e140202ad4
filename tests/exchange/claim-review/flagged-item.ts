import { NEEDS_SOURCE, type Note, type ReaderFlag } from '../../../lib/domain/note.ts';
import type { ArticleFacts, WorklistItem } from '../../../lib/domain/worklist.ts';

/** What a test says of an item; all else is ordinary. */
export interface ItemSketch {
  readonly id?: string;
  readonly quote?: string;
  readonly note?: Partial<Omit<Note, 'flag'>>;
  readonly flag?: Partial<ReaderFlag>;
  readonly article?: Partial<ArticleFacts>;
  readonly worth?: number | null;
}

/** A flagged statement about a ferry that does not sail. */
export function flaggedItem({
  id = 'ferry',
  quote = 'The ferry will not sail before 2028.',
  note = {},
  flag = {},
  article = {},
  worth = 0.9,
}: ItemSketch = {}): WorklistItem {
  const passage = { start: 0, end: quote.length, quote, prefix: '', suffix: '', textLength: 500 };
  const kept = { id, created: 1, changed: 1, deleted: null, revision: 1 };
  return {
    note: {
      ...kept,
      articleId: article.id ?? 'article',
      passage,
      sentence: quote,
      colour: 'yellow',
      comment: '',
      tags: [],
      ...note,
      flag: { ...NEEDS_SOURCE, ...flag },
    },
    article: {
      id: 'article',
      address: 'https://courier.example/ferry',
      title: 'Island waits for its ferry',
      byline: 'Ada Moor',
      outlet: 'The Courier',
      published: '2026-11-02T09:30:00+01:00',
      isSaved: true,
      tags: [],
      collections: [],
      ...article,
    },
    checkWorthiness: worth,
  };
}

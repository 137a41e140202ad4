import { storyOf } from '../stories.ts';
import { writeOldDatabase } from './old-database.ts';

export const { article, analysis } = storyOf('bridge', [
  { name: 'Jane Harlow', titles: ['Sen.'], says: ['The bridge must close.'] },
]);
export const ADDRESS = article.url;
export const WHO = 'Who are the officials?';

/** A record as version 2 made them. */
export const kept = (id: string) => ({
  id,
  created: 100,
  changed: 200,
  deleted: null,
  revision: 2,
});

export const ARTICLE = {
  ...kept('article'),
  address: ADDRESS,
  addresses: [ADDRESS],
  keys: ['paper.example/2026/bridge'],
  title: article.title,
  byline: null,
  outlet: null,
  published: '2026-11-02',
  note: 'Ask the builder.',
  isSaved: true,
};

export function without(record: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Findings as they were before actors could be undecided and gaps had kinds. */
export const OLD_ANALYSIS = {
  ...analysis,
  actors: analysis.actors.map((actor) => without(actor, 'couldBe')),
  questions: [{ id: 'q1', kind: 'gap', text: WHO, start: 0, end: 4 }],
};
export const TEXT = {
  ...kept('text'),
  articleId: 'article',
  role: 'saved',
  article,
  analysis: OLD_ANALYSIS,
};

/** A question as version 2 kept it. */
export const QUESTION = {
  ...kept('question'),
  articleId: 'article',
  noteId: null,
  kind: 'gap',
  text: WHO,
  quote: 'Officials fear a strike.',
  isAnswered: true,
  answer: 'The council.',
};

export const VERSION_2 = {
  articles: 'id, *keys, changed, deleted',
  texts: 'id, articleId, changed, deleted',
  questions: 'id, articleId, changed, deleted',
  notes: 'id, articleId, *tags, changed, deleted',
  versions: 'id, recordId, at',
  journal: '++number, [articleId+isUndone+number], at',
};

export async function writeVersion2(records: Record<string, readonly object[]>): Promise<void> {
  await writeOldDatabase(2, VERSION_2, records);
}

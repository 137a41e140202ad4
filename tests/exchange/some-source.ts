import type { Dossier } from '../../lib/domain/dossier.ts';

const NOTHING = { id: '', created: 0, changed: 0, deleted: null, revision: 1 };

/** An article to cite, with as much of these facts as a test is about. */
export function sourceOf(facts: Partial<Dossier['article']>, language = 'en'): Dossier {
  const address = facts.address ?? 'https://paper.example/ferry';
  const article = {
    url: address,
    canonicalUrl: null,
    title: '',
    byline: null,
    outlet: null,
    published: null,
    language,
    text: '',
    blocks: [],
    links: [],
  };
  return {
    article: {
      ...NOTHING,
      address,
      addresses: [],
      keys: [],
      title: 'No ferry sails today',
      byline: 'Anna van der Berg',
      outlet: 'The Ferry Post',
      published: '2026-11-02',
      note: '',
      isSaved: true,
      tags: [],
      collections: [],
      ...facts,
      created: Date.UTC(2026, 10, 23),
    },
    texts: [{ ...NOTHING, articleId: '', role: 'first', article, analysis: null }],
    notes: [],
    questions: [],
    decisions: [],
  };
}

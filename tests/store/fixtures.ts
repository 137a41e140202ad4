import type { Article } from '../../lib/domain/article.ts';
import type { Reading } from '../../lib/domain/reading.ts';

/** A small article of our own; only what a test is about is given. */
export function articleWith(given: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/2026/bridge-closed',
    canonicalUrl: null,
    title: 'Bridge closed for repairs',
    byline: 'Ada Winter',
    outlet: 'The Example Paper',
    published: '2026-11-02',
    language: 'en',
    text: 'The bridge is closed, the mayor said.',
    blocks: [{ start: 0, end: 37, kind: 'paragraph' }],
    links: [],
    ...given,
  };
}

/** A reading in which one statement is put down to an office. */
export function readingOf(article: Article): Reading {
  return {
    article,
    analysis: {
      language: 'en',
      sentences: [{ start: 0, end: 37, checkWorthiness: 0.8, subjectivity: 0.1 }],
      statements: [
        {
          id: 's1',
          voice: 'reported',
          spans: [{ start: 0, end: 20 }],
          cue: { start: 32, end: 36 },
          source: { start: 22, end: 31, kind: 'role', actor: null },
          checkWorthiness: 0.8,
          flags: [],
          confidence: 0.9,
          madeBy: 'test',
        },
      ],
      actors: [],
      questions: [],
    },
    cards: [],
    voices: { total: 1, byKind: { named: 0, role: 1, document: 0, unnamed: 0, none: 0 } },
    isModelMissing: false,
  };
}

import type { KeptArticle, KeptText } from '../../../components/library/reader/reader-actions.ts';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import type { ShelfText } from '../../../lib/domain/shelf.ts';
import { completeReading, decideActors } from '../../../lib/engine/index.ts';
import { loadBackground } from '../../../lib/knowledge/load-background.ts';
import { getQuestionSettings } from '../../../lib/settings/question-settings.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';

/** What of the store is read here. */
export type Dossiers = Pick<LibraryStore, 'dossier'>;

/** Everything about one kept article; `null` where nothing is kept under this id. */
export async function openArticle(store: Dossiers, id: string): Promise<KeptArticle | null> {
  const dossier = await store.dossier(id);
  if (dossier === null) return null;
  const { article: record, notes } = dossier;
  return { record, notes, text: await keptText(dossier) };
}

/** The kept article as it was read, with its actors as the reader decided. */
export async function openReading(store: Dossiers, id: string): Promise<Reading | null> {
  const dossier = await store.dossier(id);
  return dossier && readingOf(dossier);
}

/** The kept text with all that was found in it, as views show it; `null` where none is kept. */
export function readingOf(dossier: Dossier): Reading | null {
  const found = findingsOf(dossier);
  return found && completeReading(found.article, found.analysis, { known: loadBackground() });
}

/** The same without what is only shown beside it: that takes longer. */
export function findingsOf(dossier: Dossier): Pick<Reading, 'article' | 'analysis'> | null {
  const text = shownText(dossier);
  if (text === undefined || text.article === null) return null;
  const article = withFacts(text.article, dossier);
  const decisions = dossier.decisions.flatMap(({ decision }) => decision ?? []);
  const analysis = decideActors(article, text.analysis ?? nothingFound(article), decisions);
  return { article, analysis };
}

async function keptText(dossier: Dossier): Promise<KeptText | null> {
  const { article, questions } = dossier;
  const [text, reading] = [shownText(dossier), readingOf(dossier)];
  if (text === undefined || reading === null) return null;
  return {
    keptAt: text.changed,
    reading,
    hasFindings: text.analysis !== null,
    keptWork: { article, questions, unreadableQuestions: 0 },
    mutedKinds: (await getQuestionSettings()).mutedQuestions,
  };
}

/** As it was saved, with what was found in it; else as it was with the first note. */
function shownText({ texts }: Dossier): ShelfText | undefined {
  const readable = texts.filter(({ article }) => article !== null);
  return readable.find(({ role }) => role === 'saved') ?? readable[0];
}

/** What the record says of the article is newer than what its text was kept with, and must not be undone by it. */
function withFacts(article: Article, { article: record }: Dossier): Article {
  const { title, byline, outlet, published } = record;
  return { ...article, title, byline, outlet, published };
}

function nothingFound({ language }: Article): Analysis {
  return { language: language ?? 'en', sentences: [], statements: [], actors: [], questions: [] };
}

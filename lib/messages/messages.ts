import type { Article } from '../domain/article.ts';
import type { PageArticle } from '../domain/page-article.ts';
import type { PageWords } from '../domain/page-words.ts';
import type { AnalysisOutcome, Reading, ReadOutcome } from '../domain/reading.ts';
import type { KeptWork, QuestionWork, ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';
import type { Span } from '../domain/span.ts';

export type { QuestionWork, ReadOutcome };

/** Every message between contexts: what is sent, and what comes back. */
export interface Messages {
  /** Popup → background: read the page in this tab and paint it. */
  readTab: { request: { tabId: number }; response: ReadOutcome };
  /** Background → popup, while an article is analysed: how many of how many steps are done. */
  readingProgress: { request: { tabId: number; done: number; total: number }; response: null };
  /** Background → popup, when the key has turned the painting of a tab's page off or on. */
  paintingChanged: { request: { tabId: number; isPainted: boolean }; response: null };
  /** Background → page: read the article, have it analysed, paint it. A page that is read already answers at once. */
  readPage: { request: null; response: ReadOutcome };
  /** Page → background: what does this article say, and who says it? */
  analyze: { request: { article: PageArticle }; response: AnalysisOutcome };
  /** Page → background: the words of card and legend. */
  getPageWords: { request: null; response: PageWords };
  /** Popup → page: scroll to the passage and light it up; false when the page no longer has it. */
  showPassage: { request: { span: Span }; response: boolean };
  /** Popup or background → page: paint or stop painting; `null` turns it over. Comes back with what holds now. */
  setPainting: { request: { isPainted: boolean | null }; response: boolean };
  /** Popup → background: everything kept about the article at this address. */
  getKeptWork: { request: { address: string }; response: KeptWork };
  /** Popup → background: keep the note on the article. */
  saveNote: { request: { article: Article; note: string }; response: ShelfArticle };
  /** Popup → background: put the article on the shelf with its analysis, or take it off again; its note stays. */
  setSaved: { request: { reading: Reading; isSaved: boolean }; response: ShelfArticle };
  /** Popup → background: keep a question with its state; `id` is `null` for one not kept yet. */
  saveQuestion: { request: QuestionWork; response: ShelfQuestion };
  /** Popup → background: delete a question of the reader's own. */
  deleteQuestion: { request: { id: string }; response: null };
}

import { describePassage } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Note, NoteContent, PlacedNote } from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Asker, Handlers } from '../../../lib/messages/index.ts';
import { completeArticle } from '../../../lib/page/complete-article.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import { injectNotes } from '../inject.ts';
import { checkAddress, checkKeys } from './check-site.ts';
import { placeNotes } from './place-notes.ts';
import { sentenceAround } from './sentence-around.ts';
import { textLink } from './text-link.ts';

/** Everything about notes that the background answers. */
type NoteHandlers = Pick<
  Handlers<'background'>,
  | 'wantNotes'
  | 'openPageNotes'
  | 'getNotes'
  | 'addNote'
  | 'askAbout'
  | 'changeNote'
  | 'attachNote'
  | 'deleteNote'
  | 'getNoteVersions'
  | 'undo'
  | 'redo'
  | 'textLink'
>;

/** Is told of every article whose notes changed. */
type TellNews = (articleId: string) => Promise<void>;

/** A question's note has the colour that means “look up” until the reader renames it. */
const OF_QUESTION: NoteContent = { colour: 'pink', comment: '', tags: [], flag: null };

/** Answers from this store; a page is shown and may change only what belongs to its own site. */
export function noteHandlers(store: Store, tellNews: TellNews): NoteHandlers {
  const checkArticleId = async (articleId: string, asker: Asker): Promise<void> => {
    if (asker.page !== null) checkKeys(await store.getArticleKeys(articleId), asker);
  };
  const checkNote = async (id: string, asker: Asker): Promise<void> => {
    if (asker.page !== null) await checkArticleId((await store.getNote(id)).articleId, asker);
  };
  const addNote = async (article: Article, span: Span, kept: NewWords): Promise<PlacedNote> => {
    const place = placeOf(article, span);
    const note = await store.addNote({ article, ...place, content: kept.content }, kept.question);
    await tellNews(note.articleId);
    return justPlaced(note);
  };
  const told = async <Told extends Note>(changing: Promise<Told>): Promise<Told> => {
    const note = await changing;
    await tellNews(note.articleId);
    return note;
  };
  const step =
    (take: Store['undo']) =>
    async ({ articleId }: { articleId: string }, asker: Asker) => {
      await checkArticleId(articleId, asker);
      const done = await inReadersWords(take(articleId));
      if (done !== null) await tellNews(articleId);
      return done;
    };

  return {
    wantNotes: async (_, { tabId }) => {
      if (tabId !== null) await injectNotes(tabId);
      return null;
    },
    openPageNotes: ({ article: taken, inView }, asker) => {
      const article = completeArticle(taken);
      checkAddress(article.url, asker);
      return inReadersWords(placeNotes(store, article, inView));
    },
    getNotes: ({ article }) => inReadersWords(placeNotes(store, article, null)),
    addNote: ({ article, span, content }, asker) => {
      checkAddress(article.url, asker);
      return inReadersWords(addNote(article, span, { content, question: null }));
    },
    askAbout: ({ article, span, text }, asker) => {
      checkAddress(article.url, asker);
      return inReadersWords(addNote(article, span, { content: OF_QUESTION, question: text }));
    },
    changeNote: async ({ id, revision, change }, asker) => {
      await checkNote(id, asker);
      return await inReadersWords(told(store.changeNote({ id, revision }, change)));
    },
    attachNote: async ({ id, revision, article, span }, asker) => {
      checkAddress(article.url, asker);
      await checkNote(id, asker);
      const place = placeOf(article, span);
      return justPlaced(await inReadersWords(told(store.attachNote({ id, revision }, place))));
    },
    deleteNote: async ({ id }, asker) => {
      await checkNote(id, asker);
      await inReadersWords(store.deleteNote(id));
      await tellNews((await store.getNote(id)).articleId);
      return null;
    },
    getNoteVersions: ({ id }) => inReadersWords(store.getNoteVersions(id)),
    undo: step((articleId) => store.undo(articleId)),
    redo: step((articleId) => store.redo(articleId)),
    textLink: ({ article, span }, asker) => {
      checkAddress(article.url, asker);
      return textLink(article, span);
    },
  };
}

interface NewWords {
  readonly content: NoteContent;
  readonly question: string | null;
}

function placeOf(article: Article, span: Span) {
  return { passage: describePassage(article.text, span), sentence: sentenceAround(article, span) };
}

/** A note on the text the reader has before them. */
function justPlaced(note: Note): PlacedNote {
  const { start, end } = note.passage;
  return { note, match: { state: 'found', span: { start, end }, score: 1 }, nowThere: null };
}

import { describePassage } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Note, NoteContent, PlacedNote } from '../../../lib/domain/note.ts';
import type { ShelfQuestion } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Asker, Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import type { Guard } from './guard.ts';
import { sentenceAround } from './sentence-around.ts';

/** Is told of every article whose notes changed. */
export type TellNews = (articleId: string) => Promise<void>;

/** A question's note has the colour that means “look up” until the reader renames it. */
const OF_QUESTION: NoteContent = { colour: 'pink', comment: '', tags: [], flag: null };

/** Everything that changes notes and questions; whoever shows them hears of it after it is kept. */
export function changeHandlers(store: Store, guard: Guard, tellNews: TellNews) {
  /** What is kept is kept, whether others can be told of it or not. */
  const tell = (articleId: string): Promise<void> => tellNews(articleId).catch(reportError);
  const told = async <Work extends Note | ShelfQuestion>(changing: Promise<Work>) => {
    const work = await inReadersWords(changing);
    await tell(work.articleId);
    return work;
  };
  const takeStep = async (
    step: Store['undo'],
    { articleId }: { readonly articleId: string },
    asker: Asker,
  ) => {
    await guard.checkArticle(articleId, asker);
    const done = await inReadersWords(step(articleId));
    if (done !== null) await tell(articleId);
    return done;
  };
  return {
    addNote: async ({ article, span, content }, asker) => {
      guard.checkAddress(article.url, asker);
      const note = { article, ...placeOf(article, span), content };
      return justPlaced(await told(store.addNote(note, null)));
    },
    askAbout: async ({ article, span, text }, asker) => {
      guard.checkAddress(article.url, asker);
      const note = { article, ...placeOf(article, span), content: OF_QUESTION };
      return justPlaced(await told(store.addNote(note, text)));
    },
    changeNote: async ({ id, revision, change }, asker) => {
      await guard.checkNote(id, asker);
      return await told(store.changeNote({ id, revision }, change));
    },
    attachNote: async ({ id, revision, article, span }, asker) => {
      guard.checkAddress(article.url, asker);
      await guard.checkNote(id, asker);
      const place = placeOf(article, span);
      return justPlaced(await told(store.attachNote({ id, revision }, place)));
    },
    deleteNote: async ({ id }, asker) => {
      await guard.checkNote(id, asker);
      await told(store.deleteNote(id));
      return null;
    },
    saveQuestion: ({ article, question }) => told(store.saveQuestion(article, question)),
    deleteQuestion: async ({ id }) => {
      await told(store.deleteQuestion(id));
      return null;
    },
    undo: async (request, asker) => await takeStep(store.undo, request, asker),
    redo: async (request, asker) => await takeStep(store.redo, request, asker),
  } satisfies Partial<Handlers<'background'>>;
}

function placeOf(article: Article, span: Span) {
  return { passage: describePassage(article.text, span), sentence: sentenceAround(article, span) };
}

/** A note on the text the reader has before them. */
function justPlaced(note: Note): PlacedNote {
  const { start, end } = note.passage;
  return { note, match: { state: 'found', span: { start, end }, score: 1 }, nowThere: null };
}

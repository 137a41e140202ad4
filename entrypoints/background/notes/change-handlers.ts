import { describePassage } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type {
  Note,
  NoteContent,
  NoteDeed,
  PlacedNote,
  UndoneWork,
} from '../../../lib/domain/note.ts';
import type { ShelfQuestion } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import type { Guard } from './guard.ts';
import { sentenceAround } from './sentence-around.ts';

/** Is told of every article whose notes changed, or what was decided about its actors; '' for many at once. */
export type TellNews = (articleId: string, isAboutActors?: boolean) => Promise<void>;

const ON_ACTORS: ReadonlySet<NoteDeed> = new Set(['renamed', 'merged', 'split']);

/** A question's note has the colour that means “look up” until the reader renames it. */
const OF_QUESTION: NoteContent = { colour: 'pink', comment: '', tags: [], flag: null };

/** Everything that changes notes and questions; whoever shows them hears of it after it is kept. */
export function changeHandlers(store: Store, guard: Guard, tellNews: TellNews) {
  const { told, takeStep } = makeTeller(tellNews);
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
    undo: async ({ articleId }, asker) => {
      await guard.checkArticle(articleId, asker);
      return await takeStep(store.undo, articleId);
    },
    redo: async ({ articleId }, asker) => {
      await guard.checkArticle(articleId, asker);
      return await takeStep(store.redo, articleId);
    },
  } satisfies Partial<Handlers<'background'>>;
}

/** Work that is told of once it is kept; what is kept is kept, whether others can be told or not. */
function makeTeller(tellNews: TellNews) {
  const tell = (...news: Parameters<TellNews>): Promise<void> =>
    tellNews(...news).catch((error: unknown) => reportError(error));
  return {
    told: async <Work extends Note | ShelfQuestion>(keeping: Promise<Work>): Promise<Work> => {
      const work = await inReadersWords(keeping);
      await tell(work.articleId);
      return work;
    },
    takeStep: async (step: Store['undo'], articleId: string): Promise<UndoneWork | null> => {
      const done = await inReadersWords(step(articleId));
      if (done === null) return null;
      await (ON_ACTORS.has(done.deed) ? tell(articleId, true) : tell(articleId));
      return done;
    },
  };
}

function placeOf(article: Article, span: Span) {
  return { passage: describePassage(article.text, span), sentence: sentenceAround(article, span) };
}

/** A note on the text the reader has before them. */
function justPlaced(note: Note): PlacedNote {
  const { start, end } = note.passage;
  return { note, match: { state: 'found', span: { start, end }, score: 1 }, nowThere: null };
}

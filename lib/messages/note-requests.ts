import { isCount, isString, orNull, shaped, type Check } from '../domain/check.ts';
import { isArticle } from '../domain/is-article.ts';
import { isNoteChange, isNoteContent, NOTE_LIMITS } from '../domain/is-note.ts';
import { isPageArticle } from '../domain/is-page-article.ts';
import { isSpan } from '../domain/is-span.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Messages } from './messages.ts';
import type { RequestChecks } from './request-checks.ts';

/** An article and a passage of it. */
interface PassageRequest {
  readonly article: Article;
  readonly span: Span;
}

const PASSAGE = { article: isArticle, span: isSpan };

/** A request about a passage: some words of the article, and not more than a note can hold. */
function onPassage<Request extends PassageRequest>(check: Check<Request>): Check<Request> {
  return (value): value is Request => {
    if (!check(value)) return false;
    const { start, end } = value.span;
    const length = end - start;
    if (length <= 0 || length > NOTE_LIMITS.passageCharacters) return false;
    return end <= value.article.text.length;
  };
}

const isQuestion: Check<string> = (value): value is string =>
  isString(value) && value.trim() !== '' && value.length <= NOTE_LIMITS.questionCharacters;

const isArticleId = shaped<Messages['undo']['request']>({ articleId: isString });

/** The messages about notes that the background answers. */
export const NOTE_REQUESTS = {
  openPageNotes: shaped<Messages['openPageNotes']['request']>({
    article: isPageArticle,
    inView: orNull(isSpan),
  }),
  getNotes: shaped<Messages['getNotes']['request']>({ article: isArticle }),
  addNote: onPassage(
    shaped<Messages['addNote']['request']>({ ...PASSAGE, content: isNoteContent }),
  ),
  askAbout: onPassage(
    shaped<Messages['askAbout']['request']>({
      ...PASSAGE,
      text: isQuestion,
    }),
  ),
  changeNote: shaped<Messages['changeNote']['request']>({
    id: isString,
    revision: isCount,
    change: isNoteChange,
  }),
  attachNote: onPassage(
    shaped<Messages['attachNote']['request']>({ ...PASSAGE, id: isString, revision: isCount }),
  ),
  deleteNote: shaped<Messages['deleteNote']['request']>({ id: isString }),
  getNoteQuestions: shaped<Messages['getNoteQuestions']['request']>({ id: isString }),
  getNoteVersions: shaped<Messages['getNoteVersions']['request']>({ id: isString }),
  undo: isArticleId,
  redo: isArticleId,
  textLink: onPassage(shaped<Messages['textLink']['request']>(PASSAGE)),
} satisfies Partial<RequestChecks<'background'>>;

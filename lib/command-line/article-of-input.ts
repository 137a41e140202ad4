import type { Article } from '../domain/article.ts';
import type { NothingToRead } from '../page/take-article.ts';
import { readPlainText } from '../page/read-plain-text.ts';
import type { Input } from './input.ts';
import { readSavedPage } from './read-saved-page.ts';

/** There is no article to analyse in what came in; the message says why, without subject and stop. */
export class NoArticleError extends Error {}

const PROBLEM_BY_REASON: Readonly<Record<NothingToRead, string>> = {
  'no-article': 'has no article in it',
  'empty-page': 'is an empty page',
  'still-loading': 'is a page that had not finished loading',
};

/** Reads the article that came in, or throws a `NoArticleError`. */
export function articleOfInput(input: Input): Article {
  if (input.content.trim() === '') throw new NoArticleError('is empty');
  return input.form === 'page' ? articleOfPage(input.content) : readPlainText(input.content);
}

function articleOfPage(html: string): Article {
  const read = readSavedPage(html);
  if (read.state === 'unreadable') throw new NoArticleError(PROBLEM_BY_REASON[read.reason]);
  const { language } = read.article;
  if (language !== null && !/^en\b/i.test(language)) {
    throw new NoArticleError(`is in a language we do not read yet (${language})`);
  }
  return read.article;
}

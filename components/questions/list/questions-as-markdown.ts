import { i18n } from '#i18n';

import { addressOf } from '../../../lib/domain/article-keys.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { QuestionWork } from '../../../lib/domain/shelf.ts';
import type { QuestionGroup } from '../arrange-questions.ts';

/** The questions as a Markdown list, ticked where they are answered, each with its answer below. */
export function questionsAsMarkdown(article: Article, groups: readonly QuestionGroup[]): string {
  const title = article.title.trim() || i18n.t('popup.article.untitled');
  const parts = groups.map(partOf).filter((part) => part !== null);
  return [`# ${plain(title)}`, `<${addressOf(article)}>`, ...parts].join('\n\n') + '\n';
}

function partOf({ kind, entries }: QuestionGroup): string | null {
  const asked = entries.filter(({ work }) => !work.isDismissed);
  if (asked.length === 0) return null;
  const heading = `## ${i18n.t(`popup.questions.${kind}`)}`;
  return `${heading}\n\n${asked.map(({ work }) => itemOf(work)).join('\n')}`;
}

function itemOf({ text, isAnswered, answer, answerLink }: QuestionWork): string {
  const words = plain(text).split(/\s+/).join(' ');
  const below = [...plain(answer.trim()).split('\n'), answerLink && `<${answerLink}>`];
  const item = `- [${isAnswered ? 'x' : ' '}] ${words}`;
  return [item, ...below.filter((line) => line.trim() !== '').map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** Words that Markdown takes for nothing but words. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}

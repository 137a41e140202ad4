import type { Article } from '../../lib/domain/article.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const gazetteer = loadGazetteer();

/** What the gaps of an article make us ask, the weightiest first. */
export function gapsOf(article: Article): string[] {
  return analyzeArticle(article, gazetteer)
    .questions.filter(({ kind }) => kind === 'gap')
    .map(({ text }) => text);
}

/** The same for an article of these paragraphs. */
export function gapsIn(...paragraphs: string[]): string[] {
  return gapsOf(articleOf(...paragraphs));
}

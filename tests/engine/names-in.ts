import type { Actor } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { textOf } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { tagNames } from '../../lib/engine/2-tags/names/tag-names.ts';
import type { NameTag } from '../../lib/engine/2-tags/tags.ts';
import { findActors } from '../../lib/engine/3-findings/actors/find-actors.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const gazetteer = loadGazetteer();

/** The names tagged in the article. */
export function tagsIn(article: Article): NameTag[] {
  return tagNames(annotateText(article), gazetteer);
}

/** The names tagged in the paragraphs as "type: words", in reading order. */
export function namesIn(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  return tagsIn(article).map((tag) => `${tag.type}: ${textOf(article.text, tag)}`);
}

/** The actors of the article. */
export function actorsOfArticle(article: Article): Actor[] {
  const annotated = annotateText(article);
  const names = tagNames(annotated, gazetteer);
  return findActors(annotated, { names, attributions: [] }, gazetteer);
}

/** What the article calls the actor of this name: "name Trump", "pronoun he"; empty without such an actor. */
export function mentionsOf(name: string, ...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  const actor = actorsOfArticle(article).find((candidate) => candidate.name === name);
  return (actor?.mentions ?? []).map(
    (mention) => `${mention.kind} ${textOf(article.text, mention)}`,
  );
}

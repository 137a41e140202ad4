import { loadShippedModels } from '../lib/command-line/load-shipped-models.ts';
import type { Analysis } from '../lib/domain/analysis.ts';
import type { Article } from '../lib/domain/article.ts';
import { inOneGo } from '../lib/domain/slices.ts';
import type { AnnotatedText } from '../lib/engine/1-sentences/annotated-text.ts';
import { tagText } from '../lib/engine/2-tags/tag-text.ts';
import type { NameTag } from '../lib/engine/2-tags/tags.ts';
import { analyzeArticle } from '../lib/engine/index.ts';
import { loadGazetteer } from '../lib/knowledge/load-gazetteer.ts';

const GAZETTEER = loadGazetteer();
const { models, failures } = await loadShippedModels(GAZETTEER);
if (failures[0] !== undefined) throw failures[0];

/** Analyses the article as the extension does: with the models it ships. */
export function analyzeAsShipped(article: Article): Analysis {
  return analyzeArticle(article, GAZETTEER, models);
}

/** Analyses the article as the extension does where its models cannot be loaded. */
export function analyzeByRules(article: Article): Analysis {
  return analyzeArticle(article, GAZETTEER);
}

/** The names of the text as the extension's models tag them. */
export function tagNamesAsShipped(annotated: AnnotatedText): readonly NameTag[] {
  return inOneGo(tagText(annotated, GAZETTEER, models.tags)).names;
}

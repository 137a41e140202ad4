import type {
  ComparedArticle,
  ComparedWith,
  Comparison,
} from '../../../components/library/compare/comparison.ts';
import {
  type Claim,
  type ClaimPair,
  claimsOf,
  compareClaims,
} from '../../../lib/comparing/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import { statementSpan } from '../../../lib/domain/statement-span.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { findCompanions } from './find-companions.ts';
import { findingsOf } from './read-kept.ts';

type Compared = Pick<LibraryStore, 'dossier' | 'eachDossier' | 'articlesNaming' | 'countArticles'>;

/** What other saved articles claim that this one claims, too; `null` where nothing of it is kept. */
export async function compare(store: Compared, articleId: string): Promise<Comparison | null> {
  const dossier = await store.dossier(articleId);
  if (dossier === null) return null;
  const found = findingsOf(dossier);
  const here = savedIn(dossier);
  if (found === null || here === null) {
    return { article: factsOf(dossier), others: [], lookedAt: 0, hasFindings: false };
  }
  const ids = await findCompanions(store, articleId, found, dossier.article.created);
  const others: SavedArticle[] = [];
  for await (const one of store.eachDossier(ids, new AbortController().signal)) {
    const saved = savedIn(one);
    if (saved !== null) others.push(saved);
  }
  const claims = others.flatMap((one) => one.claims);
  const pairs = Map.groupBy(compareClaims(here.claims, claims), ({ there }) => there.articleId);
  return {
    article: here.article,
    others: others
      .flatMap(({ article }) => comparedWith(article, pairs.get(article.id) ?? []))
      .toSorted((a, b) => b.pairs.length - a.pairs.length),
    lookedAt: others.length,
    hasFindings: true,
  };
}

interface SavedArticle {
  readonly article: ComparedArticle;
  readonly claims: readonly Claim[];
}

/** A saved article with its claims; `null` where nothing was found in it. */
function savedIn(dossier: Dossier): SavedArticle | null {
  const found = findingsOf(dossier);
  if (found === null || found.analysis.statements.length === 0) return null;
  const { article, analysis } = found;
  return {
    article: factsOf(dossier, article),
    claims: claimsOf(dossier.article.id, article, analysis),
  };
}

function factsOf(
  { article: { id, title, outlet, published } }: Dossier,
  kept: Pick<Article, 'language' | 'text'> = { language: null, text: '' },
): ComparedArticle {
  return { id, title, outlet, published, language: kept.language, text: kept.text };
}

function comparedWith(article: ComparedArticle, pairs: readonly ClaimPair[]): ComparedWith[] {
  if (pairs.length === 0) return [];
  const startOf = ({ here }: ClaimPair) => statementSpan(here.statement).start;
  return [{ article, pairs: pairs.toSorted((a, b) => startOf(a) - startOf(b)) }];
}

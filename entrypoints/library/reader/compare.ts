import type {
  ComparedArticle,
  ComparedWith,
  Comparison,
} from '../../../components/library/compare/comparison.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import {
  type Claim,
  type ClaimPair,
  claimsOf,
  compareClaims,
  likelyCompanions,
} from '../../../lib/comparing/index.ts';
import { statementSpan } from '../../../lib/domain/statement-span.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { digestOfDossier } from '../../../lib/search/index.ts';
import { findingsOf } from './read-kept.ts';

/** Enough to find what tells of the same event; each is read in full. */
const MOST_COMPANIONS = 24;

type Compared = Pick<LibraryStore, 'dossier' | 'digests' | 'eachDossier'>;

/** What other saved articles claim that this one claims, too; `null` where it is not saved. */
export async function compare(store: Compared, articleId: string): Promise<Comparison | null> {
  const dossier = await store.dossier(articleId);
  const here = dossier && savedIn(dossier);
  if (dossier === null || here === null) return null;
  const ids = likelyCompanions(digestOfDossier(dossier), await store.digests(), MOST_COMPANIONS);
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
  const { id, title, outlet, published } = dossier.article;
  const { article, analysis } = found;
  const { language, text } = article;
  return {
    article: { id, title, outlet, published, language, text },
    claims: claimsOf(id, article, analysis),
  };
}

function comparedWith(article: ComparedArticle, pairs: readonly ClaimPair[]): ComparedWith[] {
  if (pairs.length === 0) return [];
  const startOf = ({ here }: ClaimPair) => statementSpan(here.statement).start;
  return [{ article, pairs: pairs.toSorted((a, b) => startOf(a) - startOf(b)) }];
}

import { useEffect, useMemo, useState } from 'preact/hooks';

import type { GapKind } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { MutedKind } from '../../lib/domain/muted-kind.ts';
import { siteOf } from '../../lib/domain/site.ts';
import type { PopupActions } from '../popup-actions.ts';

/** The kinds of questions that are kept back on the article's site. */
export interface Muting {
  /** `null` for an article on no site, such as a file: there no kind can be kept back. */
  readonly site: string | null;
  readonly kinds: ReadonlySet<GapKind>;
  readonly set: (gap: GapKind, isMuted: boolean) => Promise<void>;
}

/** The muted kinds on this article's site, which began as `first`, wherever they are changed. */
export function useMutedKinds(
  { getMutedKinds, setMuted, onMutedKindsChange, reportError }: PopupActions,
  article: Article,
  first: readonly MutedKind[],
): Muting {
  const site = siteOf(article.url);
  const [all, setAll] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    const take = (kinds: readonly MutedKind[]) => {
      if (!life.signal.aborted) setAll(kinds);
    };
    onMutedKindsChange(() => void getMutedKinds().then(take, reportError), life.signal);
    return () => life.abort();
  }, [getMutedKinds, onMutedKindsChange, reportError]);

  return {
    site,
    kinds: useMemo(() => kindsOn(all, site), [all, site]),
    async set(gap, isMuted) {
      if (site === null) return;
      await setMuted({ site, gap }, isMuted);
      setAll(await getMutedKinds());
    },
  };
}

function kindsOn(all: readonly MutedKind[], site: string | null): ReadonlySet<GapKind> {
  return new Set(all.filter((kind) => kind.site === site).map(({ gap }) => gap));
}

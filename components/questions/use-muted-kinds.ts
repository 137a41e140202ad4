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
  /** `null` until it is known. */
  readonly kinds: ReadonlySet<GapKind> | null;
  readonly set: (gap: GapKind, isMuted: boolean) => Promise<void>;
}

/** The muted kinds on this article's site, wherever they are changed. */
export function useMutedKinds(
  { getMutedKinds, setMuted, onMutedKindsChange, reportError }: PopupActions,
  article: Article,
): Muting {
  const site = siteOf(article.url);
  const [all, setAll] = useState<readonly MutedKind[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const take = (kinds: readonly MutedKind[]) => {
      if (!life.signal.aborted) setAll(kinds);
    };
    const look = () =>
      getMutedKinds().then(take, (error: unknown) => {
        reportError(error);
        // Questions nobody wanted are better than none at all.
        take([]);
      });
    onMutedKindsChange(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [getMutedKinds, onMutedKindsChange, reportError]);

  const kinds = useMemo(() => all && kindsOn(all, site), [all, site]);
  return {
    site,
    kinds,
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

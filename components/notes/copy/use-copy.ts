import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { CopyFacts } from '../../../lib/domain/page-copy.ts';
import type { CopyActions } from '../../popup-actions.ts';
import type { TellFailure } from '../../use-announcement.ts';

/** What is known of the copy of a saved article. */
export type CopyState =
  | { readonly state: 'unknown' | 'none' | 'taking' | 'failed' }
  | { readonly state: 'kept'; readonly facts: CopyFacts };

/** The copy of a saved article, and how it comes and goes. */
export interface Copy {
  readonly shown: CopyState;
  readonly take: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const UNKNOWN = { of: 0, shown: { state: 'unknown' } } as const;

/**
 * Asks for the copy of the article. Each time it was saved – `saves` counts – a copy is taken where the reader
 * wants one of everything, or one is there that would grow old.
 */
export function useCopy(
  articleId: string,
  saves: number,
  actions: CopyActions,
  tellFailure: TellFailure,
): Copy {
  const [known, setKnown] = useState<{ readonly of: number; readonly shown: CopyState }>(UNKNOWN);
  const setShown = (state: CopyState) => setKnown({ of: saves, shown: state });
  const show = (facts: CopyFacts | null, otherwise: 'none' | 'failed') =>
    setShown(facts === null ? { state: otherwise } : { state: 'kept', facts });
  const take = async () => {
    setShown({ state: 'taking' });
    try {
      show(await actions.keepCopy(articleId), 'failed');
    } catch (error) {
      setShown({ state: 'failed' });
      tellFailure(error, i18n.t('popup.note.copy.failed'));
    }
  };
  const remove = async () => {
    try {
      await actions.removeCopy(articleId);
      setShown({ state: 'none' });
    } catch (error) {
      tellFailure(error, i18n.t('popup.note.copy.notRemoved'));
    }
  };
  useEffect(() => {
    const begin = async () => {
      const facts = await actions.getCopyFacts(articleId);
      const isDue = saves > 0 && (facts !== null || (await actions.isCopyWanted()));
      if (isDue) await take();
      else show(facts, 'none');
    };
    begin().catch((error: unknown) => {
      setShown({ state: 'unknown' });
      tellFailure(error);
    });
    // Another save is another reason to look.
  }, [articleId, saves]);
  return { shown: known.of === saves ? known.shown : beforeTaking(known.shown), take, remove };
}

/** What is there of an article that was saved anew is not what it looks like now. */
function beforeTaking(shown: CopyState): CopyState {
  return shown.state === 'kept' ? { state: 'taking' } : shown;
}

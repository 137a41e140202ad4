import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { TellFailure } from '../../use-announcement.ts';
import type { KeysActions } from './keys-actions.ts';

/** Whether keys of one letter do something, and how the reader turns that on and off. */
export interface SingleKeys {
  readonly areOn: boolean;
  readonly setOn: (areOn: boolean) => void;
}

/** As the reader chose it; on until that is known. Whoever works by voice or mistypes turns them off. */
export function useSingleKeys(actions: KeysActions, tellFailure: TellFailure): SingleKeys {
  const [areOn, setOn] = useState(true);
  useEffect(() => void actions.areOn().then(setOn, tellFailure), []);
  return {
    areOn,
    setOn(chosen) {
      setOn(chosen);
      actions
        .setOn(chosen)
        .catch((error: unknown) => tellFailure(error, i18n.t('library.notKept')));
    },
  };
}

import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { TellFailure } from '../use-announcement.ts';
import type { Options, OptionsActions } from './options-actions.ts';

/** What is chosen now, wherever it was changed; `null` until it is known. */
export function useOptions(actions: OptionsActions, tellFailure: TellFailure): Options | null {
  const [options, setOptions] = useState<Options | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const look = async (): Promise<void> => {
      const mine = ++asked;
      try {
        const found = await actions.getOptions();
        // An answer that was overtaken is out of date.
        if (mine === asked && !life.signal.aborted) setOptions(found);
      } catch (error) {
        tellFailure(error, i18n.t('options.failed'));
      }
    };
    actions.onChange(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [actions]);
  return options;
}

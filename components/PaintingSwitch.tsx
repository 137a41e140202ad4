import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PopupActions } from './popup-actions.ts';
import { Switch } from './Switch.tsx';
import type { TellFailure } from './use-announcement.ts';

interface PaintingSwitchProps {
  readonly actions: PopupActions;
  readonly wasPainted: boolean;
  /** `null` where there is none. */
  readonly paintingKey: string | null;
  readonly tellFailure: TellFailure;
}

/** Paints the statements on the page, or leaves the page plain; names the key that does the same. */
export function PaintingSwitch(props: PaintingSwitchProps) {
  const { actions, wasPainted, paintingKey, tellFailure } = props;
  const [isPainted, setIsPainted] = useState(wasPainted);
  useEffect(() => actions.onPaintingChange(setIsPainted), [actions]);
  const change = async (wish: boolean) => {
    // At once: a second press before the page has answered means the opposite.
    setIsPainted(wish);
    try {
      setIsPainted(await actions.setPainting(wish));
    } catch (error) {
      setIsPainted(!wish);
      tellFailure(error, i18n.t('popup.painting.failed'));
    }
  };
  return (
    <Switch isOn={isPainted} onChange={(wish) => void change(wish)}>
      {i18n.t('popup.painting.label')}
      {paintingKey !== null && (
        <kbd class="key" aria-label={i18n.t('popup.painting.key', [paintingKey])}>
          {paintingKey}
        </kbd>
      )}
    </Switch>
  );
}

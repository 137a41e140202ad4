import './ShelfSwitch.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { Switch } from '../Switch.tsx';
import type { TellFailure } from '../use-announcement.ts';

interface ShelfSwitchProps {
  readonly wasSaved: boolean;
  readonly onSave: (isSaved: boolean) => Promise<ShelfArticle>;
  readonly tellFailure: TellFailure;
}

/** The choice to keep the whole article on the shelf. */
export function ShelfSwitch({ wasSaved, onSave, tellFailure }: ShelfSwitchProps) {
  const [isSaved, setIsSaved] = useState(wasSaved);
  const change = async (wish: boolean) => {
    try {
      setIsSaved((await onSave(wish)).isSaved);
    } catch (error) {
      tellFailure(error, i18n.t('popup.note.saveFailed'));
    }
  };
  return (
    <div class="shelf">
      <Switch isOn={isSaved} onChange={(wish) => void change(wish)}>
        {i18n.t('popup.note.save')}
      </Switch>
      <p class="hint">{i18n.t(isSaved ? 'popup.note.isSaved' : 'popup.note.saveHint')}</p>
    </div>
  );
}

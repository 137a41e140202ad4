import './ShelfSwitch.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { toArticle } from '../library/routes.ts';
import type { CopyActions } from '../popup-actions.ts';
import { Switch } from '../Switch.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { CopySwitch } from './copy/CopySwitch.tsx';

interface ShelfSwitchProps {
  /** `null` where nothing was kept yet. */
  readonly kept: ShelfArticle | null;
  /** Whether the article is no longer what it was when it was first kept. */
  readonly hasChanged: boolean;
  readonly onSave: (isSaved: boolean) => Promise<ShelfArticle>;
  readonly actions: CopyActions;
  readonly tellFailure: TellFailure;
}

/** The choice to keep the whole article on the shelf, and the ways to read and renew what is there. */
export function ShelfSwitch(props: ShelfSwitchProps) {
  const { kept, hasChanged, onSave, actions, tellFailure } = props;
  const [saved, setSaved] = useState(kept?.isSaved === true ? kept : null);
  const [isRenewed, setIsRenewed] = useState(false);
  const [saves, setSaves] = useState(0);
  const save = async (wish: boolean, isAgain: boolean) => {
    try {
      const article = await onSave(wish);
      setSaved(article.isSaved ? article : null);
      setIsRenewed(isAgain);
      if (article.isSaved) setSaves((count) => count + 1);
    } catch (error) {
      tellFailure(error, i18n.t('popup.note.saveFailed'));
    }
  };
  return (
    <div class="shelf">
      <Switch isOn={saved !== null} onChange={(wish) => void save(wish, false)}>
        {i18n.t('popup.note.save')}
      </Switch>
      <p class="hint">{i18n.t(saved === null ? 'popup.note.saveHint' : 'popup.note.isSaved')}</p>
      {saved !== null && (
        <p>
          <a class="shelf-read" href={`/library.html${toArticle(saved.id)}`} target="_blank">
            {i18n.t('popup.note.readSaved')}
          </a>
        </p>
      )}
      {saved !== null && <CopySwitch articleId={saved.id} {...{ saves, actions, tellFailure }} />}
      {saved !== null && hasChanged && (
        <SaveAgain isRenewed={isRenewed} onPress={() => void save(true, true)} />
      )}
    </div>
  );
}

interface SaveAgainProps {
  readonly isRenewed: boolean;
  readonly onPress: () => void;
}

/** What was kept stays beside what it is now, so that both can be compared. */
function SaveAgain({ isRenewed, onPress }: SaveAgainProps) {
  return (
    <output class="shelf-again">
      <span class="shelf-again-words">
        {i18n.t(isRenewed ? 'popup.note.savedAgain' : 'popup.note.hasChanged')}
      </span>
      {!isRenewed && (
        <button type="button" class="text-button" onClick={onPress}>
          {i18n.t('popup.note.saveAgain')}
        </button>
      )}
    </output>
  );
}

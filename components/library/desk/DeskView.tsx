import './DeskView.css';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ViewProps } from '../library.ts';
import { DeskBody } from './DeskBody.tsx';
import { useWorklist } from './worklist/use-worklist.ts';

/** The fact-checker's desk: every flagged statement of all articles. */
export function DeskView({ library, route }: ViewProps<'desk'>) {
  const { actions, entitle } = library;
  const worklist = useWorklist(library);
  useEffect(() => entitle(i18n.t('desk.title')), []);
  const { items, isUnavailable } = worklist;
  return (
    <div class="desk">
      <h1>{i18n.t('desk.title')}</h1>
      <p class="hint">
        {i18n.t('desk.hint')} {library.areKeysOn && i18n.t('desk.keysHint')}
      </p>
      {isUnavailable && <p class="nothing">{i18n.t('desk.unavailable')}</p>}
      {items?.length === 0 && <p class="nothing">{i18n.t('desk.none')}</p>}
      {items !== null && items.length > 0 && (
        <DeskBody {...{ library, route, worklist, items }} today={actions.desk.today()} />
      )}
    </div>
  );
}

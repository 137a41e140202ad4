import './DeskView.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ViewProps } from '../library.ts';
import { DeskBody } from './DeskBody.tsx';
import { KeyStrip } from './triage/KeyStrip.tsx';
import { useWorklist } from './worklist/use-worklist.ts';

/** The fact-checker's desk: every flagged statement of all articles. */
export function DeskView({ library, route }: ViewProps<'desk'>) {
  const { actions, entitle } = library;
  const worklist = useWorklist(library);
  const [areKeysOn, setKeysOn] = useKeysOn(library);
  useEffect(() => entitle(i18n.t('desk.title')), []);
  const { items, isUnavailable } = worklist;
  return (
    <div class="desk">
      <h1>{i18n.t('desk.title')}</h1>
      <p class="hint">{i18n.t('desk.hint')}</p>
      {isUnavailable && <p class="nothing">{i18n.t('desk.unavailable')}</p>}
      {items?.length === 0 && <p class="nothing">{i18n.t('desk.none')}</p>}
      {items !== null && items.length > 0 && (
        <>
          <KeyStrip isOn={areKeysOn} onChange={setKeysOn} />
          <DeskBody
            {...{ library, route, worklist, items, areKeysOn }}
            today={actions.desk.today()}
          />
        </>
      )}
    </div>
  );
}

/** Whether single keys work, as the reader chose it; on until that is known. */
function useKeysOn({ actions, tellFailure }: ViewProps<'desk'>['library']) {
  const [isOn, setOn] = useState(true);
  useEffect(() => void actions.desk.areKeysOn().then(setOn, tellFailure), []);
  const choose = (chosen: boolean) => {
    setOn(chosen);
    actions.desk.setKeysOn(chosen).catch((error: unknown) => tellFailure(error));
  };
  return [isOn, choose] as const;
}

import './ItemHistory.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatMoment } from '../../../reader-locale.ts';
import type { InRoom } from '../item/desk-room.ts';
import { tellMoments, type ToldMoment } from './moment-words.ts';

/** What became of an item, latest first, and who had it then. */
export function ItemHistory({ item, room }: InRoom) {
  const [moments, setMoments] = useState<readonly ToldMoment[] | null>(null);
  const { id, revision } = item.note;
  useEffect(() => {
    let isHere = true;
    room.actions.history(id).then(
      (found) => isHere && setMoments(tellMoments(found)),
      (error: unknown) => room.tellFailure(error, i18n.t('desk.history.failed')),
    );
    return () => {
      isHere = false;
    };
  }, [id, revision]);
  if (moments === null) return <p class="hint">{i18n.t('desk.history.loading')}</p>;
  return (
    <div class="item-history">
      <p class="hint">{i18n.t('desk.history.hint')}</p>
      <ol class="item-moments" role="list">
        {moments.map((moment, index) => (
          <li key={moments.length - index}>
            <span class="item-moment-time">{formatMoment(moment.at)}</span>
            <span>
              <bdi>{moment.sentences.join('. ')}</bdi>
              {moment.assignee !== '' && (
                <span class="hint"> ({i18n.t('desk.history.then', [moment.assignee])})</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

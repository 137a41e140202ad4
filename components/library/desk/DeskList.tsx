import { useMemo } from 'preact/hooks';

import { i18n } from '#i18n';

import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import { articleName } from '../../article-name.ts';
import { GrowingList } from '../../GrowingList.tsx';
import { DeskItem } from './item/DeskItem.tsx';
import type { DeskFocus, DeskRoom } from './item/desk-room.ts';

/** As many as fill a tall screen three times. */
const AT_ONCE = 30;

interface DeskListProps {
  readonly items: readonly WorklistItem[];
  readonly room: DeskRoom;
  readonly focus: DeskFocus;
  /** How many are shown in any case. */
  readonly atLeast: number;
  /** Whether the items of an article stand together, below its title. */
  readonly isGrouped: boolean;
}

/** The statements to check, in their order. */
export function DeskList({ items, room, focus, atLeast, isGrouped }: DeskListProps) {
  const { currentId, opened } = focus;
  const firstOf = useMemo(() => (isGrouped ? firstOfEach(items) : null), [items, isGrouped]);
  const isFirst = ({ article, note }: WorklistItem) => firstOf?.get(article.id) === note.id;
  return (
    <section class="desk-list" aria-label={i18n.t('desk.list')}>
      <GrowingList
        items={items}
        step={AT_ONCE}
        atLeast={atLeast}
        keyOf={({ note }) => note.id}
        moreLabel={(count) => i18n.t('desk.more', count)}
        render={(item) => (
          <>
            {isFirst(item) && (
              <h2 class="desk-article">
                <bdi>{articleName(item.article)}</bdi>
              </h2>
            )}
            <DeskItem
              {...{ item, room }}
              isCurrent={item.note.id === currentId}
              panel={item.note.id === opened?.noteId ? opened.panel : null}
            />
          </>
        )}
      />
    </section>
  );
}

/** The first item of each article, by the ids of both. */
function firstOfEach(items: readonly WorklistItem[]): ReadonlyMap<string, string> {
  return new Map(items.toReversed().map(({ article, note }) => [article.id, note.id]));
}

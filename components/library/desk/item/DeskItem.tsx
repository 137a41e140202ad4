import './DeskItem.css';
import { useMemo } from 'preact/hooks';

import { i18n } from '#i18n';

import { checkPriority } from '../../../../lib/domain/check-priority.ts';
import { priorityWords } from '../priority-words.ts';
import type { InRoom, ItemPanel } from './desk-room.ts';
import { ItemFields } from './ItemFields.tsx';
import { ItemOpened } from './ItemOpened.tsx';
import { ItemPlace } from './ItemPlace.tsx';
import { ItemQuote } from './ItemQuote.tsx';

interface DeskItemProps extends InRoom {
  readonly isCurrent: boolean;
  readonly panel: ItemPanel | null;
}

/** Id of the element of an item. */
export function itemElementId(noteId: string): string {
  return `desk-${noteId}`;
}

/** One statement to check: its words, where they stand, and how far the reader is with it. */
export function DeskItem({ item, room, isCurrent, panel }: DeskItemProps) {
  // What is the same is not drawn again: of thousands, one changes with a key.
  return useMemo(
    () => <ItemCard {...{ item, room, isCurrent, panel }} />,
    [item, room, isCurrent, panel],
  );
}

function ItemCard({ item, room, isCurrent, panel }: DeskItemProps) {
  const { id } = item.note;
  const priority = checkPriority(item);
  const elementId = itemElementId(id);
  return (
    <article
      id={elementId}
      class="desk-item"
      // The keys of the desk work on the one that has the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-labelledby={`${elementId}-words`}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusIn={() => room.setCurrent(id)}
    >
      <ItemQuote id={`${elementId}-words`} note={item.note} />
      <ItemPlace item={item} pageLink={room.actions.pageLink(item)} />
      <p
        class={`desk-priority desk-priority--${priority.level}`}
        title={priority.basis === 'words' ? i18n.t('desk.priority.guessHint') : undefined}
      >
        {priorityWords(priority)}
      </p>
      <ItemFields item={item} room={room} />
      <ItemButtons {...{ item, room, panel }} />
      <ItemOpened {...{ item, room, panel }} />
    </article>
  );
}

const PANELS = ['evidence', 'history', 'review'] as const satisfies ItemPanel[];

function ItemButtons({ item, room, panel }: Omit<DeskItemProps, 'isCurrent'>) {
  const { id, flag } = item.note;
  const words = {
    evidence: i18n.t('desk.item.evidence', flag.evidence.length),
    history: i18n.t('desk.item.history'),
    review: i18n.t('desk.item.review'),
  };
  return (
    <div class="desk-buttons">
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          class="text-button"
          data-panel={one}
          aria-expanded={panel === one}
          onClick={() => room.open(id, panel === one ? null : one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}

import './DeskItem.css';
import { i18n } from '#i18n';

import { checkPriority } from '../../../../lib/domain/check-priority.ts';
import type { ReaderFlag } from '../../../../lib/domain/note.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import { priorityWords } from '../priority-words.ts';
import type { DeskRoom, ItemPanel } from './desk-room.ts';
import { ItemFields } from './ItemFields.tsx';
import { ItemOpened } from './ItemOpened.tsx';
import { ItemPlace } from './ItemPlace.tsx';
import { ItemQuote } from './ItemQuote.tsx';

export interface DeskItemProps {
  readonly item: WorklistItem;
  readonly room: DeskRoom;
}

/** Id of the element of an item. */
export function itemElementId(noteId: string): string {
  return `desk-${noteId}`;
}

const PANELS = ['evidence', 'history', 'review'] as const satisfies ItemPanel[];

/** One statement to check: its words, where they stand, and how far the reader is with it. */
export function DeskItem({ item, room }: DeskItemProps) {
  const { id, flag } = item.note;
  const priority = checkPriority(item);
  const isGuess = priority.basis === 'words';
  return (
    <article
      id={itemElementId(id)}
      class="desk-item"
      // The keys of the desk work on the one that has the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-labelledby={`${itemElementId(id)}-words`}
      aria-current={room.currentId === id ? 'true' : undefined}
      onFocusIn={() => room.setCurrent(id)}
    >
      <ItemQuote id={`${itemElementId(id)}-words`} quote={item.note.passage.quote} />
      <ItemPlace item={item} pageLink={room.pageLink(item)} />
      <p
        class={`desk-priority desk-priority--${priority.level}`}
        title={isGuess ? i18n.t('desk.priority.guessHint') : undefined}
      >
        {priorityWords(priority)}
      </p>
      <ItemFields item={item} room={room} />
      <ItemButtons id={id} flag={flag} room={room} />
      <ItemOpened item={item} room={room} />
    </article>
  );
}

interface ItemButtonsProps {
  readonly id: string;
  readonly flag: ReaderFlag;
  readonly room: DeskRoom;
}

function ItemButtons({ id, flag, room }: ItemButtonsProps) {
  const panel = room.panelOf(id);
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

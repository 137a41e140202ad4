import { useLayoutEffect, useState } from 'preact/hooks';

import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import type { Library } from '../../library.ts';
import { routeOf } from '../../routes.ts';
import { itemElementId } from '../item/DeskItem.tsx';
import type { DeskRoom } from '../item/desk-room.ts';
import { withStatus } from '../item/flag-changes.ts';
import { readingLink } from '../item/ItemPlace.tsx';
import type { Worklist } from '../worklist/use-worklist.ts';
import type { TriageStep } from './triage-keys.ts';
import { useTriageKeys } from './use-triage-keys.ts';

interface Triage {
  /** As they are shown. */
  readonly items: readonly WorklistItem[];
  readonly room: DeskRoom;
  readonly currentId: string | null;
  readonly worklist: Worklist;
  readonly go: Library['go'];
  readonly isOn: boolean;
}

const FIELDS = {
  evidence: '.add-evidence input',
  assignee: '.desk-assignee',
} as const;

/** Work by keys; comes back with how many items must be shown so that the current one is. */
export function useTriage({ items, room, currentId, worklist, go, isOn }: Triage): number {
  const [wish, setWish] = useState<{ readonly selector: string } | null>(null);
  const place = items.findIndex(({ note }) => note.id === currentId);
  const current = items[place];

  // Once what was wished for is there.
  useLayoutEffect(() => {
    if (wish === null) return;
    document.querySelector<HTMLElement>(wish.selector)?.focus();
  }, [wish]);

  const focusOn = ({ note }: WorklistItem, within = '') => {
    room.setCurrent(note.id);
    setWish({ selector: `#${CSS.escape(itemElementId(note.id))} ${within}` });
  };
  const move = (by: number) => {
    const target = items[Math.min(Math.max(place + by, 0), items.length - 1)];
    if (target !== undefined) focusOn(target);
  };
  const work = (item: WorklistItem, step: TriageStep) => {
    if (step.kind === 'status') void room.change(item, withStatus(item.note.flag, step.status));
    if (step.kind === 'open') go(routeOf(readingLink(item)));
    if (step.kind === 'leave') focusOn(item);
    if (step.kind === 'evidence') room.open(item.note.id, 'evidence');
    if (step.kind === 'evidence' || step.kind === 'assignee') focusOn(item, FIELDS[step.kind]);
  };
  useTriageKeys(isOn, (step: TriageStep) => {
    if (step.kind === 'next') move(1);
    else if (step.kind === 'previous') move(-1);
    else if (step.kind === 'undo') worklist.undoLast();
    else if (current !== undefined) work(current, step);
  });
  return place + 1;
}

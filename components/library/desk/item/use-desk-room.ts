import { useMemo, useRef, useState } from 'preact/hooks';

import type { Library } from '../../library.ts';
import type { Worklist } from '../worklist/use-worklist.ts';
import type { DeskFocus, DeskRoom } from './desk-room.ts';

interface RoomSetting extends Pick<DeskRoom, 'today' | 'names'> {
  readonly library: Library;
  readonly worklist: Worklist;
}

/** What all items share, and which of them is worked on. */
export function useDeskRoom(setting: RoomSetting): readonly [room: DeskRoom, focus: DeskFocus] {
  const [currentId, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<DeskFocus['opened']>(null);
  const latest = useRef(setting);
  latest.current = setting;
  const { today, names } = setting;
  const room = useMemo(
    (): DeskRoom => ({
      actions: latest.current.library.actions.desk,
      today,
      names,
      setCurrent,
      open: (noteId, panel) => setOpened(panel === null ? null : { noteId, panel }),
      change: (item, change) => latest.current.worklist.change(item, change),
      offerUndo: (...offer) => latest.current.library.offerUndo(...offer),
      announce: (sentence) => latest.current.library.announce(sentence),
      tellFailure: (...failure) => latest.current.library.tellFailure(...failure),
    }),
    [today, names],
  );
  return [room, { currentId, opened }];
}

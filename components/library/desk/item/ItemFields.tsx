import { i18n } from '#i18n';

import { isUnfinished } from '../../../../lib/domain/check-priority.ts';
import { dueState } from '../../../../lib/domain/due-state.ts';
import { StatusSelect } from '../../../notes/editor/StatusSelect.tsx';
import { dueWords } from '../due-words.ts';
import { AssigneeField } from './AssigneeField.tsx';
import type { InRoom } from './desk-room.ts';
import { DueField } from './DueField.tsx';
import { withAssignee, withDue, withStatus } from './flag-changes.ts';

/** How far it is, who checks it, and by when. */
export function ItemFields({ item, room }: InRoom) {
  const { flag } = item.note;
  // What is done is not late any more.
  const isPressing = isUnfinished(flag.status);
  return (
    <div class="desk-fields">
      <StatusSelect
        label={i18n.t('desk.item.status')}
        status={flag.status}
        onChoose={(status) => void room.change(item, withStatus(flag, status))}
      />
      <AssigneeField
        assignee={flag.assignee}
        names={room.names}
        onGive={(assignee) => void room.change(item, withAssignee(flag, assignee))}
      />
      <DueField
        due={flag.due}
        words={isPressing ? dueWords(flag.due, room.today) : ''}
        isOverdue={dueState(flag.due, room.today) === 'overdue'}
        onSet={(due) => void room.change(item, withDue(flag, due))}
      />
    </div>
  );
}

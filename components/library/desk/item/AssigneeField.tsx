import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../../lib/domain/is-note.ts';
import { useCommitted } from './use-committed.ts';

interface AssigneeFieldProps {
  readonly assignee: string;
  /** Id of the list of names given before. */
  readonly names: string;
  readonly onGive: (assignee: string) => void;
}

/** Who checks it: any name, with those given before to choose from. */
export function AssigneeField({ assignee, names, onGive }: AssigneeFieldProps) {
  const field = useCommitted(assignee, (text) => {
    const name = text.replace(/\s+/g, ' ').trim();
    if (name !== assignee) onGive(name);
  });
  return (
    <label class="desk-field">
      <span class="small-label">{i18n.t('desk.item.assignee')}</span>
      <input
        class="field desk-assignee"
        list={names}
        autoComplete="off"
        dir="auto"
        maxLength={NOTE_LIMITS.assigneeCharacters}
        value={field.text}
        onInput={(event) => field.type(event.currentTarget.value)}
        onChange={field.commit}
        onBlur={field.commit}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') field.commit();
          if (event.key === 'Escape') field.drop();
        }}
      />
    </label>
  );
}

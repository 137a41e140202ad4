import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { NAME_CHARACTERS } from '../../../lib/domain/actor-decision.ts';
import { useEscape } from './use-escape.ts';

interface RenameActorProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** A field for the name: Enter keeps it, Escape leaves it as it was. */
export function RenameActor({ name, onRename, onClose }: RenameActorProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEscape(form, onClose);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const next = field.current?.value.trim() ?? '';
    if (next === '' || next === name) onClose();
    else onRename(next);
  };
  return (
    <form class="decision-form" onSubmit={submit} ref={form}>
      <label class="field-label" for={id}>
        {i18n.t('popup.actors.decisions.name')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        autoComplete="off"
        dir="auto"
        maxLength={NAME_CHARACTERS}
        defaultValue={name.slice(0, NAME_CHARACTERS)}
      />
      <div class="decision-form-buttons">
        <button type="submit" class="button button--main">
          {i18n.t('popup.actors.decisions.save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('popup.actors.decisions.cancel')}
        </button>
      </div>
    </form>
  );
}

import './TagField.css';
import { useId, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import { useOnLeaving } from '../../use-autosave.ts';
import { withTags, withoutTag } from './tags.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags given before, most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags, each with a way to take it off, and a field for another. */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="tag-field">
      <label class="small-label" for={id}>
        {i18n.t('popup.notes.tags')}
      </label>
      <ul class="tags" role="list">
        {tags.map((tag) => (
          <li key={tag}>
            <RemovableTag
              tag={tag}
              onRemove={() => {
                onChange(withoutTag(tags, tag));
                // The button that was pressed goes with its tag.
                input.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <NewTag {...{ id, input, tags, known, onChange }} />
    </div>
  );
}

function RemovableTag({ tag, onRemove }: { readonly tag: string; readonly onRemove: () => void }) {
  return (
    <span class="tag">
      <bdi>{tag}</bdi>
      <button
        type="button"
        class="tag-remove"
        aria-label={i18n.t('popup.notes.removeTag', [tag])}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}

interface NewTagProps extends TagFieldProps {
  readonly id: string;
  readonly input: { current: HTMLInputElement | null };
}

function NewTag({ id, input, tags, known, onChange }: NewTagProps) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    const next = withTags(tags, text, known);
    if (next !== tags) onChange(next);
  };
  const onInput = (event: InputEvent, text: string) => {
    // A comma ends a tag; a tag chosen from the list is whole.
    if (text.endsWith(',') || isChosen(event)) add(text.replace(/,$/, ''));
    else setTyped(text);
  };
  const addTyped = () => add(typed);
  useOnLeaving(addTyped);

  return (
    <>
      <input
        id={id}
        ref={input}
        class="field tag-input"
        list={`${id}-known`}
        autoComplete="off"
        dir="auto"
        maxLength={NOTE_LIMITS.tagCharacters}
        placeholder={i18n.t('popup.notes.tagPlaceholder')}
        value={typed}
        onInput={(event) => onInput(event, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          addTyped();
        }}
        onBlur={addTyped}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
      </datalist>
    </>
  );
}

/** Whether the text was put in whole, not typed: browsers say so in their own ways. */
function isChosen(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}

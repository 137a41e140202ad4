import './SearchField.css';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import type { QueryState } from '../finding/use-shelf-query.ts';

interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly state: QueryState;
  /** Whether a key leads into it. */
  readonly hasKey: boolean;
  /** The reader is about to search. */
  readonly onReady: () => void;
  /** Leads on into the list. */
  readonly onDown: () => void;
}

/** The field in which the reader searches; the list follows every letter. */
export function SearchField({ input, state, hasKey, onReady, onDown }: SearchFieldProps) {
  const id = useId();
  const { query, type, settle } = state;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      settle();
      onDown();
    }
    if (event.key === 'Escape' && query.text !== '') {
      event.preventDefault();
      type('');
    }
  };
  return (
    <search class="shelf-search">
      <label class="visually-hidden" for={id}>
        {i18n.t('library.search.label')}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        class="field shelf-search-field"
        placeholder={i18n.t('library.search.label')}
        aria-describedby={`${id}-hint`}
        aria-keyshortcuts={hasKey ? '/' : undefined}
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        value={query.text}
        onFocus={onReady}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class="hint shelf-search-hint">
        {hasKey && i18n.t('library.search.key')} {i18n.t('library.search.hint')}
      </p>
    </search>
  );
}

import './NamedList.css';
import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { NAME_CHARACTERS } from '../../../../lib/domain/collection.ts';
import { formatNumber } from '../../../reader-locale.ts';

/** Something the reader named: a collection, a search. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  /** `null` where none is told. */
  readonly count: number | null;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface NamedListProps {
  readonly items: readonly NamedItem[];
  readonly onRename: (id: string, name: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Named things, one a line, each with a way to rename or delete it. */
export function NamedList({ items, onRename, onDelete }: NamedListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = (id: string): void => {
    setOpen(null);
    list.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <ul class="named-list" role="list" ref={list}>
      {items.map((item) => (
        <li key={item.id}>
          <div class="named-line">
            <NamedLink item={item} />
            <button
              type="button"
              class="named-change"
              data-change={item.id}
              aria-expanded={open === item.id}
              aria-label={i18n.t('library.named.change', [item.name])}
              title={i18n.t('library.named.changeShort')}
              onClick={() => setOpen(open === item.id ? null : item.id)}
            >
              <span aria-hidden="true">⋯</span>
            </button>
          </div>
          {open === item.id && (
            <NameEditor
              name={item.name}
              onName={(name) => {
                close(item.id);
                if (name !== item.name) onRename(item.id, name);
              }}
              onCancel={() => close(item.id)}
              onDelete={() => {
                close(item.id);
                onDelete(item.id);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function NamedLink({ item }: { readonly item: NamedItem }) {
  return (
    <a class="named-link" href={item.href} aria-current={item.isCurrent ? 'true' : undefined}>
      <bdi>{item.name}</bdi>
      {item.count !== null && <span class="facet-count">{formatNumber(item.count)}</span>}
    </a>
  );
}

interface NameEditorProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
  readonly onDelete?: () => void;
}

/** A field for a name; it takes the focus when it comes. */
export function NameEditor({ name, onName, onCancel, onDelete }: NameEditorProps) {
  const [typed, setTyped] = useState(name);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() !== '') onName(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form class="name-editor" onSubmit={submit}>
      <input
        class="field name-field"
        aria-label={i18n.t('library.named.name')}
        maxLength={NAME_CHARACTERS}
        dir="auto"
        value={typed}
        ref={takeFocus}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class="button">
        {i18n.t('library.named.keep')}
      </button>
      {onDelete !== undefined && (
        <button type="button" class="button" onClick={onDelete}>
          {i18n.t('library.named.delete')}
        </button>
      )}
      <button type="button" class="text-button" onClick={onCancel}>
        {i18n.t('library.named.cancel')}
      </button>
    </form>
  );
}

/** A function of its own, so that it is called once, when the field comes. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.select();
  field?.focus();
}

import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from '../../library.ts';
import { hashOf } from '../../routes.ts';
import type { ValueCounts } from '../finding/count-values.ts';
import { isWholeShelf, type ShelfQuery, WHOLE_SHELF, writeQuery } from '../finding/shelf-query.ts';
import type { ShelfBook, ShelfContents } from '../shelf-book.ts';
import { createListDeeds } from './list-deeds.ts';
import { NamedList, NameEditor } from './NamedList.tsx';

interface ShelfListsProps {
  readonly library: Library;
  readonly book: ShelfBook;
  readonly contents: ShelfContents;
  readonly query: ShelfQuery;
  readonly counts: ValueCounts;
}

/** What the reader put together, and the searches they come back to. */
export function ShelfLists({ library, book, contents, query, counts }: ShelfListsProps) {
  const deeds = createListDeeds(library, book);
  const { collections, searches } = contents;
  const addressOf = (asked: ShelfQuery): string =>
    hashOf({ name: 'shelf', parameters: writeQuery(asked) });
  const isAsked = (asked: ShelfQuery): boolean => writeQuery(asked) === writeQuery(query);
  return (
    <>
      <section aria-labelledby="collections-title">
        <h2 id="collections-title" class="side-title">
          {i18n.t('library.collections.title')}
        </h2>
        <NamedList
          items={collections.map(({ id, name }) => ({
            id,
            name,
            count: counts.collections.get(id) ?? 0,
            href: addressOf(inCollection(id)),
            isCurrent: query.filter.collections.includes(id),
          }))}
          onRename={deeds.renameCollection}
          onDelete={deeds.deleteCollection}
        />
        <NewName words={i18n.t('library.collections.add')} onName={deeds.addCollection} />
      </section>
      <section aria-labelledby="searches-title">
        <h2 id="searches-title" class="side-title">
          {i18n.t('library.searches.title')}
        </h2>
        <NamedList
          items={searches.map(({ id, name, query: text, filter }) => {
            const asked = { text, filter, sort: null };
            return { id, name, count: null, href: addressOf(asked), isCurrent: isAsked(asked) };
          })}
          onRename={deeds.renameSearch}
          onDelete={deeds.deleteSearch}
        />
        {isWholeShelf(query) ? (
          searches.length === 0 && <p class="hint">{i18n.t('library.searches.hint')}</p>
        ) : (
          <NewName
            words={i18n.t('library.searches.add')}
            onName={(name) => deeds.addSearch({ name, query: query.text, filter: query.filter })}
          />
        )}
      </section>
    </>
  );
}

function inCollection(id: string): ShelfQuery {
  return { ...WHOLE_SHELF, filter: { ...WHOLE_SHELF.filter, collections: [id] } };
}

interface NewNameProps {
  readonly words: string;
  readonly onName: (name: string) => void;
}

function NewName({ words, onName }: NewNameProps) {
  const [state, setState] = useState<'new' | 'open' | 'done'>('new');
  if (state === 'open') {
    return (
      <NameEditor
        name=""
        onCancel={() => setState('done')}
        onName={(name) => {
          setState('done');
          onName(name);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="text-button named-new"
      // The focus stays where the field was.
      ref={state === 'done' ? takeFocus : null}
      onClick={() => setState('open')}
    >
      {words}
    </button>
  );
}

/** A function of its own, so that it is called once, when the button comes back. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

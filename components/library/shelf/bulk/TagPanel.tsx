import { useId, useMemo, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { NOTE_LIMITS } from '../../../../lib/domain/is-note.ts';
import { withTags } from '../../../notes/editor/tags.ts';
import type { ShelfContents } from '../shelf-book.ts';
import type { BulkDeeds } from './bulk-deeds.ts';

/** What a panel of the bar works with. */
export interface BulkPanelProps {
  readonly articles: readonly Digest[];
  readonly contents: ShelfContents;
  readonly deeds: BulkDeeds;
}

/** A field for a tag on all that is picked, and the tags they have, to be taken off. */
export function TagPanel(parts: BulkPanelProps) {
  return (
    <div class="bulk-panel">
      <NewTag {...parts} />
      <TagsThere {...parts} />
    </div>
  );
}

function NewTag({ articles, contents, deeds }: BulkPanelProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const known = useMemo(
    () => tagsOf(contents.catalogue.digests, ({ tags }) => tags),
    [contents.catalogue],
  );
  const add = (event: Event): void => {
    event.preventDefault();
    const addTags = withTags([], typed, known);
    if (addTags.length === 0) return;
    setTyped('');
    deeds.change(articles, { addTags }, (count, inWords) =>
      i18n.t('library.bulk.tagged', count, [inWords, addTags.join('”, “')]),
    );
  };
  return (
    <form class="bulk-row" onSubmit={add}>
      <label class="bulk-label" for={id}>
        {i18n.t('library.bulk.newTag')}
      </label>
      <input
        id={id}
        class="field bulk-field"
        list={`${id}-known`}
        autoComplete="off"
        dir="auto"
        maxLength={NOTE_LIMITS.tagCharacters}
        placeholder={i18n.t('library.bulk.tagPlaceholder')}
        value={typed}
        ref={takeFocus}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
      <button type="submit" class="button button--main">
        {i18n.t('library.bulk.addTag')}
      </button>
    </form>
  );
}

function TagsThere({ articles, deeds }: BulkPanelProps) {
  const there = useMemo(() => tagsOf(articles, ownTags), [articles]);
  if (there.length === 0) return null;
  const takeOff = (tag: string): void =>
    deeds.change(
      articles.filter((digest) => ownTags(digest).includes(tag)),
      { removeTags: [tag] },
      (count, inWords) => i18n.t('library.bulk.untagged', count, [inWords, tag]),
    );
  return (
    <>
      <p class="hint">{i18n.t('library.bulk.tagsThere')}</p>
      <ul class="chip-list" role="list">
        {there.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="chip"
              aria-label={i18n.t('library.bulk.takeOffTag', [tag])}
              onClick={() => takeOff(tag)}
            >
              <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those of the article as a whole; tags of notes are taken off the notes, one by one. */
function ownTags({ tags, noteTags }: Digest): readonly string[] {
  return tags.filter((tag) => !noteTags.includes(tag));
}

/** Each tag once, the most frequent first. */
function tagsOf(
  digests: readonly Digest[],
  tagsIn: (digest: Digest) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const digest of digests) {
    for (const tag of tagsIn(digest)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** A function of its own, so that it is called once, when the field comes. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

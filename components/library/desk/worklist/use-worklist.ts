import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Note, ReaderFlag } from '../../../../lib/domain/note.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import { createTurns } from '../../../take-turns.ts';
import type { Library } from '../../library.ts';
import { type FlagDeed, flagAfter, joined, reversed } from './flag-deeds.ts';

/** A change of a flag, with the words it is told in; `null` takes the item off the desk. */
export interface FlagChange {
  readonly flag: ReaderFlag | null;
  readonly sentence: string;
  readonly isTyped?: boolean;
}

/** What lies on the desk, and what can be done to it. */
export interface Worklist {
  /** `null` until it is there. */
  readonly items: readonly WorklistItem[] | null;
  readonly isUnavailable: boolean;
  /** Settles when it is kept, or when the reader was told that it is not. */
  readonly change: (item: WorklistItem, change: FlagChange) => Promise<void>;
  /** Takes back what was done last and is not taken back yet. */
  readonly undoLast: () => void;
}

/** The items of the desk; what is done to them is shown at once, kept in turn, and can be taken back. */
export function useWorklist(library: Library): Worklist {
  const { shown, put, load, ...state } = useItems(library);
  const { offerUndo, announce } = library;
  const keep = useKeeping(library, shown, put, load);
  const done = useRef<FlagDeed[]>([]);

  const forget = (deed: FlagDeed) => {
    const isThere = done.current.includes(deed);
    done.current = done.current.filter((one) => one !== deed);
    return isThere;
  };
  const takeBack = async (deed: FlagDeed) => {
    if (!forget(deed)) return;
    const back = reversed(deed, i18n.t('desk.done.undone', [deed.sentence]));
    await keep(back);
    offerUndo(back.sentence, async () => await perform(reversed(back, deed.sentence)));
  };
  const perform = async (deed: FlagDeed) => {
    const whole = joined(done.current.at(-1), deed);
    if (whole !== null) done.current.pop();
    const entry = whole ?? deed;
    done.current.push(entry);
    offerUndo(deed.sentence, () => takeBack(entry));
    // What was not kept is not there to be taken back.
    if (!(await keep(deed))) forget(entry);
  };
  return {
    ...state,
    change: async (item, { flag, sentence, isTyped = false }) => {
      const from = shown.current.get(item.note.id)?.note.flag ?? null;
      await perform({ item, from, to: flag, sentence, isTyped });
    },
    undoLast: () => {
      const last = done.current.at(-1);
      if (last === undefined) announce(i18n.t('desk.done.nothing'));
      else void takeBack(last);
    },
  };
}

type Shown = ReadonlyMap<string, WorklistItem>;

const NOTHING: Shown = new Map();

/** What is shown, by the ids of the notes. */
function useItems({ actions, tellFailure }: Library) {
  const [byId, setById] = useState<Shown | null>(null);
  const [isUnavailable, setUnavailable] = useState(false);
  const shown = useRef<Shown>(NOTHING);
  const show = (next: Shown) => {
    shown.current = next;
    setById(next);
  };
  /** Reads what lies on the desk of these articles, or of all. */
  const load = async (articleIds: readonly string[] | null) => {
    try {
      const items = await actions.desk.worklist(articleIds);
      const next = refreshed(shown.current, items, articleIds && new Set(articleIds));
      // Of what is done here news come, too; thousands are not counted again for them.
      if (shown.current === NOTHING || !areSame(shown.current, next)) show(next);
      setUnavailable(false);
    } catch (error) {
      setUnavailable(true);
      tellFailure(error);
    }
  };
  /** Puts an item in its place, or takes it away. */
  const put = (item: WorklistItem, flag: ReaderFlag | null) => {
    const next = new Map(shown.current);
    if (flag === null) next.delete(item.note.id);
    else next.set(item.note.id, { ...item, note: { ...item.note, flag } });
    show(next);
  };
  useEffect(() => void load(null), []);
  const items = useMemo(() => (byId === null ? null : [...byId.values()]), [byId]);
  return { items, isUnavailable, shown, put, load };
}

function areSame(shown: Shown, next: Shown): boolean {
  return shown.size === next.size && [...next].every(([id, item]) => shown.get(id) === item);
}

/** What is shown once the items of these articles, or of all, were read again. */
function refreshed(
  shown: Shown,
  items: readonly WorklistItem[],
  articleIds: ReadonlySet<string> | null,
): Shown {
  const isLeft = ({ article }: WorklistItem) => articleIds?.has(article.id) === false;
  const read = new Set(items.map(({ note }) => note.id));
  const kept = [...shown].filter(([id, item]) => read.has(id) || isLeft(item));
  const next = new Map(kept);
  for (const item of items) next.set(item.note.id, sameOr(shown, item));
  return next;
}

/** The item as it is shown, where it is the same: then nothing of it is drawn anew. */
function sameOr(shown: Shown, item: WorklistItem): WorklistItem {
  const before = shown.get(item.note.id);
  const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(item);
  return isSame ? before : item;
}

/** Keeps deeds in turn; whether each was kept. News from elsewhere waits until all are. */
function useKeeping(
  { actions, tellFailure }: Library,
  shown: { readonly current: Shown },
  put: (item: WorklistItem, flag: ReaderFlag | null) => void,
  load: (articleIds: readonly string[] | null) => Promise<void>,
): (deed: FlagDeed) => Promise<boolean> {
  const turns = useRef(createTurns()).current;
  const revisions = useRef(new Map<string, number>());
  const latest = useRef(new Map<string, FlagDeed>());
  useEffect(() => {
    const life = new AbortController();
    actions.desk.onNews(
      (articleIds) => void turns.allTaken().then(() => load(articleIds)),
      life.signal,
    );
    return () => life.abort();
  }, []);
  return async (deed) => {
    const { id, revision } = deed.item.note;
    const there = shown.current.get(id);
    const flag = flagAfter(there?.note.flag ?? null, deed);
    latest.current.set(id, deed);
    put(there ?? deed.item, flag);
    try {
      const note = await turns.inTurn(id, async () => {
        const seen = { id, revision: Math.max(revision, revisions.current.get(id) ?? 0) };
        return await actions.desk.changeNote(seen, { flag });
      });
      revisions.current.set(id, note.revision);
      // Where more was done meanwhile, that is what is shown.
      if (latest.current.get(id) === deed) put(withNote(there ?? deed.item, note), note.flag);
      return true;
    } catch (error) {
      tellFailure(error, i18n.t('desk.failed'));
      await load([deed.item.article.id]);
      return false;
    }
  };
}

/** The item with its note as it is kept; the flag is given apart, since a note off the desk has none. */
function withNote(item: WorklistItem, note: Note): WorklistItem {
  return { ...item, note: { ...note, flag: note.flag ?? item.note.flag } };
}

import { NOTE_LIMITS } from '../domain/is-note.ts';
import type { EvidenceLink, NoteContent, ReaderFlag } from '../domain/note.ts';
import { isSame } from './record-fields.ts';

/** What a tab wanted to change, as far as it is known. */
export interface WantedChange {
  /** The note as that tab had seen it; `null` where that is no longer known. */
  readonly seen: NoteContent | null;
  /** The note as it is now. */
  readonly current: NoteContent;
  readonly change: Partial<NoteContent>;
}

/**
 * What to write where a note was changed by another tab meanwhile: fields that only one of the two
 * changed are kept from that one, tags and evidence links of both come together, as many as a note can
 * hold; where both wrote the same field, the later writing wins.
 */
export function mergeChange({ seen, current, change }: WantedChange): Partial<NoteContent> {
  const { colour, comment, tags, flag } = change;
  const isMeant = (name: keyof NoteContent): boolean =>
    change[name] !== undefined && !(seen !== null && isSame(seen[name], change[name]));
  return {
    ...(isMeant('colour') && colour !== undefined && { colour }),
    ...(isMeant('comment') && comment !== undefined && { comment }),
    ...(isMeant('tags') &&
      tags !== undefined && {
        tags: merged(seen?.tags, current.tags, tags).slice(0, NOTE_LIMITS.tags),
      }),
    ...(isMeant('flag') && flag !== undefined && { flag: mergedFlag(seen, current, flag) }),
  };
}

function mergedFlag(
  seen: NoteContent | null,
  current: NoteContent,
  flag: ReaderFlag | null,
): ReaderFlag | null {
  if (flag === null || current.flag === null || !seen?.flag) return flag;
  const { flag: before } = seen;
  /** Whose field it is: that of the tab that changed it. */
  const from = (name: 'status' | 'assignee' | 'due', now: ReaderFlag): ReaderFlag =>
    flag[name] === before[name] ? now : flag;
  const evidence = merged<EvidenceLink>(before.evidence, current.flag.evidence, flag.evidence);
  return {
    status: from('status', current.flag).status,
    assignee: from('assignee', current.flag).assignee,
    due: from('due', current.flag).due,
    evidence: evidence.slice(0, NOTE_LIMITS.evidenceLinks),
  };
}

/** The wanted list, with what came into the current one since it was seen, and without what left it. */
function merged<Item>(
  seen: readonly Item[] | undefined,
  current: readonly Item[],
  wanted: readonly Item[],
): readonly Item[] {
  if (seen === undefined) return wanted;
  const isIn = (list: readonly Item[], item: Item): boolean =>
    list.some((other) => isSame(other, item));
  const stayed = wanted.filter((item) => isIn(current, item) || !isIn(seen, item));
  const came = current.filter((item) => !isIn(seen, item) && !isIn(wanted, item));
  return [...stayed, ...came];
}

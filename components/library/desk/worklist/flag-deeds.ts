import type { EvidenceLink, ReaderFlag } from '../../../../lib/domain/note.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';

/** Something that was done to an item of the desk. */
export interface FlagDeed {
  /** The item as it was, for one that is not on the desk any more. */
  readonly item: WorklistItem;
  readonly from: ReaderFlag | null;
  readonly to: ReaderFlag | null;
  /** “Now: Sourced”. */
  readonly sentence: string;
  /** Whether it was typed: what is typed on is one deed with it. */
  readonly isTyped: boolean;
}

/** The deed that takes another back. */
export function reversed(deed: FlagDeed, sentence: string): FlagDeed {
  return { ...deed, from: deed.to, to: deed.from, sentence, isTyped: false };
}

/** Both deeds as one, where the later goes on typing what the earlier began; else `null`. */
export function joined(earlier: FlagDeed | undefined, later: FlagDeed): FlagDeed | null {
  const isOne =
    earlier !== undefined &&
    earlier.isTyped &&
    later.isTyped &&
    earlier.item.note.id === later.item.note.id &&
    changedParts(earlier).join() === changedParts(later).join();
  return isOne ? { ...later, from: earlier.from } : null;
}

/** A flag after the deed: what was changed elsewhere meanwhile stays as it is. */
export function flagAfter(now: ReaderFlag | null, deed: FlagDeed): ReaderFlag | null {
  const { from, to } = deed;
  if (to === null || now === null || from === null) return to;
  const isLeft = (part: 'status' | 'assignee' | 'due') => now[part] === from[part];
  return {
    status: isLeft('status') ? to.status : now.status,
    assignee: isLeft('assignee') ? to.assignee : now.assignee,
    due: isLeft('due') ? to.due : now.due,
    evidence: evidenceAfter(now.evidence, from.evidence, to.evidence),
  };
}

function changedParts({ from, to }: FlagDeed): readonly string[] {
  return (['status', 'assignee', 'due', 'evidence'] as const).filter(
    (part) => JSON.stringify(from?.[part]) !== JSON.stringify(to?.[part]),
  );
}

type Evidence = readonly EvidenceLink[];

function evidenceAfter(now: Evidence, from: Evidence, to: Evidence): Evidence {
  const came = now.filter((link) => !holds(from, link) && !holds(to, link));
  const isGone = (link: EvidenceLink) => holds(from, link) && !holds(now, link);
  return [...to.filter((link) => !isGone(link)), ...came];
}

function holds(links: Evidence, { address, remark }: EvidenceLink): boolean {
  return links.some((link) => link.address === address && link.remark === remark);
}

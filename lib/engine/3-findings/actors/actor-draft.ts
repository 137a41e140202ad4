import type { ActorType, Mention } from '../../../domain/analysis.ts';
import type { NameTag } from '../../2-tags/tags.ts';

/** The tags of one name, as long as nobody knows which actor it means. */
export interface NameGroup {
  /** The name as the article first writes it, without possessive. */
  readonly name: string;
  readonly words: readonly string[];
  /** Without accents and capitals, by which names are compared. */
  readonly folded: readonly string[];
  readonly type: ActorType;
  readonly tags: NameTag[];
}

/** An actor while it is put together: one or more names that mean the same. */
export interface ActorDraft {
  readonly groups: NameGroup[];
  readonly titles: string[];
  /** Forms of address: "Mr.", "Ms." */
  readonly addresses: Set<string>;
  /** Roles and pronouns that stand for it. */
  otherMentions: Mention[];
}

export const draftOf = (group: NameGroup): ActorDraft => ({
  groups: [group],
  titles: [],
  addresses: new Set(),
  otherMentions: [],
});

/** The type most of its mentions have, and the share they have of them. */
export function typeOf({ groups }: ActorDraft): { type: ActorType; share: number } {
  const counts = new Map<ActorType, number>();
  let total = 0;
  for (const { type, tags } of groups) {
    counts.set(type, (counts.get(type) ?? 0) + tags.length);
    total += tags.length;
  }
  const [type, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { type, share: count / total };
}

/** The longest of its names; one in capitals only where there is no other. */
export function fullestName({ groups }: ActorDraft): string {
  return groups.reduce((best, next) =>
    next.words.length > best.words.length ||
    (next.words.length === best.words.length && next.name.length > best.name.length)
      ? next
      : best,
  ).name;
}

/** Its tags in reading order. */
export function tagsOf({ groups }: ActorDraft): NameTag[] {
  return groups.flatMap(({ tags }) => tags).sort((a, b) => a.start - b.start);
}

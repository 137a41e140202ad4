import type { ActorType, Mention } from '../../../domain/analysis.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { emptyDescription, type Description } from './description.ts';
import { isSameGivenName } from './given-names.ts';

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
  /** What the article says it is, for the roles it is called by. */
  readonly description: Description;
  /** Where it is a short name that several actors share, or one perhaps bears: these. */
  readonly mayMean: readonly ActorDraft[];
  /** Roles and pronouns that stand for it. */
  otherMentions: Mention[];
}

export const draftOf = (group: NameGroup, mayMean: readonly ActorDraft[] = []): ActorDraft => ({
  groups: [group],
  titles: [],
  addresses: new Set(),
  description: emptyDescription(),
  mayMean,
  otherMentions: [],
});

/** The type most of its names have, and the share of its mentions that were tagged so. */
export function typeOf({ groups }: ActorDraft): { type: ActorType; share: number } {
  const counts = new Map<ActorType, number>();
  for (const { type, tags } of groups) counts.set(type, (counts.get(type) ?? 0) + tags.length);
  const [type] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  let total = 0;
  let agreeing = 0;
  for (const { tags } of groups) {
    total += tags.length;
    for (const tag of tags) if (tag.type === type) agreeing++;
  }
  return { type, share: agreeing / total };
}

/** A name written this much more seldom than the commonest is a slip: "Crooked Hillary Clinton". */
const LEAST_SHARE_OF_NAME = 0.1;

/** The longest of the names that it is given more than by the way. */
export function fullestName({ groups }: ActorDraft): string {
  const long = groups.filter(({ words }) => words.length > 1);
  const most = Math.max(0, ...long.map(({ tags }) => tags.length));
  const [commonest] = long.filter(({ tags }) => tags.length === most);
  const usual = groups.filter(
    (group) => group.tags.length >= most * LEAST_SHARE_OF_NAME && !isOtherForm(group, commonest),
  );
  return usual.reduce((best, next) =>
    next.words.length > best.words.length ||
    (next.words.length === best.words.length && next.name.length > best.name.length)
      ? next
      : best,
  ).name;
}

/** "Lawrence Page" of who is mostly called Larry. */
function isOtherForm({ folded }: NameGroup, commonest: NameGroup | undefined): boolean {
  const [given = '', usual = ''] = [folded[0], commonest?.folded[0]];
  return given !== usual && isSameGivenName(given, usual);
}

/** Its tags in reading order. */
export function tagsOf({ groups }: ActorDraft): readonly NameTag[] {
  // Those of one name are in order already.
  if (groups.length === 1) return groups[0]!.tags;
  return groups.flatMap(({ tags }) => tags).sort((a, b) => a.start - b.start);
}

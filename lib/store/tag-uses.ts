import type { ShelfDatabase } from './database.ts';
import type { JournalStep } from './journal.ts';
import type { WorkRecord } from './record-fields.ts';

/** How many notes have a tag. Kept, since every open page asks for it, and notes may be a hundred thousand. */
export interface TagUses {
  readonly tag: string;
  readonly uses: number;
}

/** More than anybody looks through. */
const TAGS_OFFERED = 200;

/** The tags of notes, most used first. */
export async function tagsByUse({ tagUses }: ShelfDatabase): Promise<readonly string[]> {
  const most = await tagUses.orderBy('uses').reverse().limit(TAGS_OFFERED).toArray();
  return most.map(({ tag }) => tag);
}

/** Counts the tags that came and went with these steps; call it in the transaction that takes them. */
export async function countTags(
  { tagUses }: Pick<ShelfDatabase, 'tagUses'>,
  steps: readonly JournalStep[],
): Promise<void> {
  for (const { before, after } of steps) {
    const [had, has] = [new Set(tagsOf(before)), new Set(tagsOf(after))];
    const changed = [...had, ...has].filter((tag) => had.has(tag) !== has.has(tag));
    for (const tag of changed) {
      const uses = ((await tagUses.get(tag))?.uses ?? 0) + (has.has(tag) ? 1 : -1);
      await (uses > 0 ? tagUses.put({ tag, uses }) : tagUses.delete(tag));
    }
  }
}

/** Counts all anew, after very much was changed at once. */
export async function recountTags({
  notes,
  tagUses,
}: Pick<ShelfDatabase, 'notes' | 'tagUses'>): Promise<void> {
  const keys = await notes.orderBy('tags').uniqueKeys();
  const tags = keys.filter((tag) => typeof tag === 'string');
  // The browser counts in its index: to be told of each of a hundred thousand takes seconds.
  const uses = await Promise.all(tags.map((tag) => notes.where('tags').equals(tag).count()));
  await tagUses.clear();
  await tagUses.bulkPut(tags.map((tag, at) => ({ tag, uses: uses[at] ?? 0 })));
}

function tagsOf(record: WorkRecord | null): readonly string[] {
  return record !== null && 'tags' in record ? record.tags : [];
}

import type { NameGroup } from './actor-draft.ts';

// Shorter ones are acronyms: "ROE" may be a name, "AP" hardly.
const SHOUTED = /^\p{Lu}{3,}$/u;

/** Takes "HOLT", as transcripts name who speaks, for a person where one is called Holt. */
export function readShoutedSurnames(groups: readonly NameGroup[]): readonly NameGroup[] {
  const surnames = new Set(
    groups
      .filter(({ type, words }) => type === 'person' && words.length > 1)
      .map(({ folded }) => folded.at(-1)),
  );
  return groups.map((group) =>
    SHOUTED.test(group.name) && surnames.has(group.folded[0])
      ? { ...group, type: 'person' as const }
      : group,
  );
}

/** More are not read, and cover the card. */
const MOST_OFFERED = 6;

/**
 * The known tags that what is typed may mean, those that begin with it first; none that the note has.
 * Nothing typed means nothing yet.
 */
export function completionsOf(
  typed: string,
  known: readonly string[],
  given: readonly string[],
): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const taken = new Set(given.map((tag) => tag.toLowerCase()));
  const open = known.filter((tag) => !taken.has(tag.toLowerCase()));
  const beginning = open.filter((tag) => tag.toLowerCase().startsWith(wanted));
  const holding = open.filter((tag) => tag.toLowerCase().includes(wanted));
  return [...new Set([...beginning, ...holding])].slice(0, MOST_OFFERED);
}

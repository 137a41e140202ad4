/** Longer words than these are there to be recognised, not to be read again. */
const SHORT_CHARACTERS = 70;

/** The first words of a passage, on one line. */
export function shortened(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= SHORT_CHARACTERS) return folded;
  const cut = folded.slice(0, SHORT_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT_CHARACTERS / 2))}…`;
}

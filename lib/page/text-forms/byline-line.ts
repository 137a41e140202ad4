/** "By JANE DOE and John Roe, Daily Example" */
const BYLINE =
  /^(?:written |words |story |text |posted |reported )?by:?\s+\p{Lu}[\p{L}\p{M}.'’,&/\s-]*$/iu;
const LONGEST_BYLINE_CHARACTERS = 100;

/** Whether the line only says who wrote the article. */
export function isBylineLine(line: string): boolean {
  if (line.length > LONGEST_BYLINE_CHARACTERS || !BYLINE.test(line)) return false;
  const names = line
    .split(/\s+/)
    .slice(1)
    .filter((word) => !/^(?:and|for|of|the|de|van|von|by|in)$/i.test(word));
  return names.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(line);
}

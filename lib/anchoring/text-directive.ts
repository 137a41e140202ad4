/** The words of a link to a passage, `text=[prefix-,]start[,end][,-suffix]`, before they are escaped. */
export interface TextDirective {
  /** Words right before the passage; `null` where it needs none. */
  readonly prefix: string | null;
  /** The passage, or its first words where `end` has its last. */
  readonly start: string;
  readonly end: string | null;
  /** Words right behind the passage. */
  readonly suffix: string | null;
}

/** What separates the parts of an address from a text directive. */
const DELIMITER = '#:~:text=';

/** The fragment of an address that has a browser look for these words. */
export function writeFragment({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === null ? null : `${escapeWords(prefix)}-`,
    escapeWords(start),
    end === null ? null : escapeWords(end),
    suffix === null ? null : `-${escapeWords(suffix)}`,
  ];
  return DELIMITER + parts.filter((part) => part !== null).join(',');
}

/** The words of a fragment; `null` where it has no text directive. */
export function readFragment(fragment: string): TextDirective | null {
  if (!fragment.startsWith(DELIMITER)) return null;
  const parts = fragment.slice(DELIMITER.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? null) : null;
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? null) : null;
  const [start, end = null, ...others] = parts;
  if (start === undefined || start === '' || others.length > 0) return null;
  return {
    prefix: prefix === null ? null : decodeURIComponent(prefix),
    start: decodeURIComponent(start),
    end: end === null ? null : decodeURIComponent(end),
    suffix: suffix === null ? null : decodeURIComponent(suffix),
  };
}

/** `&` and `,` are escaped by every browser's own function, the dash is not. */
function escapeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

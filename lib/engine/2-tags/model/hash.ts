/** FNV-1a (Fowler, Noll, Vo) over the text's UTF-16 code units from `start` to `end`, as far as it has them. */
export function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

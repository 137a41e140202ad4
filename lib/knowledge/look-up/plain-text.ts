/** Text from a server as one paragraph, cut where it is longer than anybody would read. */
export function plainText(text: string, longest: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).toWellFormed().trimEnd()}…`;
}

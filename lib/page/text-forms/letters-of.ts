/** The letters and digits of a text in small letters: what is the same however it is set. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

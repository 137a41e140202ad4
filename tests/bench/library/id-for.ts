/** An id of the form that the store gives, different for each pair of numbers. */
export function idFor(article: number, part: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `${hex(article, 8)}-${hex(part >>> 16, 4)}-4${hex((part >>> 4) & 0xfff, 3)}-8${hex(part & 0xf, 3)}-5a15b0000000`;
}

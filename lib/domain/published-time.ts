/** When a page says it was published: milliseconds since 1970; `null` where it does not say. */
export function publishedTime(published: string | null): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}

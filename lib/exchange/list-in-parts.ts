/** JSON up to the empty list that stands last in it, which is left open: `{"a":{"b":[`. */
export function openList(value: object): string {
  const json = JSON.stringify(value);
  return json.slice(0, json.lastIndexOf('[]') + 1);
}

/** Items for a list that is open, a line each. */
export function listItems(items: readonly object[], areFirst: boolean): string {
  if (items.length === 0) return '';
  return `${areFirst ? '' : ','}\n${items.map((item) => JSON.stringify(item)).join(',\n')}`;
}

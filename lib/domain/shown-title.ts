/** A title as it is shown, without the capital that only the head of a sentence gave: "Its chairwoman" is "its chairwoman". */
export function shownTitle(title: string): string {
  return title.replace(/^(?:The|An?|His|Her|Its|Their)(?= )/, (first) => first.toLowerCase());
}

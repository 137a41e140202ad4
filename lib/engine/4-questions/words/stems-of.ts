/** The first five letters of the longer words tell them apart well enough: "strikes", "striking". */
export function stemsOf(words: string): ReadonlySet<string> {
  const long = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(long.map((word) => word.slice(0, 5)));
}

/** Whether a word of a name tells father from son: "Jr.", "III". It is no family's name. */
export function isGeneration(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word);
}

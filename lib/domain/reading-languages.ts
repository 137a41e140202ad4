/**
 * Whether we can read articles in this language: a BCP 47 tag. English first; where neither page
 * nor text tells, it is tried.
 */
export function isLanguageRead(language: string | null): boolean {
  return language === null || /^en(?:[-_]|$)/i.test(language);
}

/** The Wikipedia in one language. */
export interface Wiki {
  /** As its host begins: "en". */
  readonly code: string;
  readonly host: string;
}

/** Languages whose Wikipedia goes by another code. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['cmn', 'zh'],
  ['iw', 'he'],
  ['fil', 'tl'],
]);

/** The Wikipedia in the language of an article (a BCP 47 tag); English where it is not known. */
export function wikiIn(language: string | null): Wiki {
  const code = codeOf(language ?? 'en') ?? 'en';
  return { code, host: `${code}.wikipedia.org` };
}

/** Whether words in this language belong to this Wikipedia: “nb” to the one called “no”. */
export function isLanguageOf(wiki: Wiki, language: string): boolean {
  return codeOf(language) === wiki.code;
}

/** "en" of "en-GB"; `null` for what is no language tag, so that no host is made of anything else. */
function codeOf(language: string): string | null {
  const written = /^([a-z]{2,3})(?:[-_][a-z\d]+)*$/i.exec(language.trim())?.[1]?.toLowerCase();
  // “eng” is “en”.
  const [first] = written === undefined ? [] : Intl.getCanonicalLocales(written);
  return first === undefined ? null : (CODES.get(first) ?? first);
}

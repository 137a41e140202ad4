import { detectLanguage } from '../detect-language.ts';

/**
 * The language of an article. The page's tags are believed unless the text itself speaks another
 * language: templates keep `lang="en"` around anything.
 */
export function languageOf(tags: readonly unknown[], text: string): string | null {
  const tagged = tags.map(canonicalTag).find((tag) => tag !== null) ?? null;
  const detected = detectLanguage(text);
  if (tagged === null || detected === null) return tagged ?? detected;
  return tagged.split('-')[0] === detected ? tagged : detected;
}

function canonicalTag(tag: unknown): string | null {
  if (typeof tag !== 'string' || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // not a language tag, so the page has said nothing
  }
}

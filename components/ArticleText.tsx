import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Language of the article's words; `undefined` where it is unknown. */
export const ArticleLanguage = createContext<string | undefined>(undefined);

/** Words of the article: whatever their direction, they leave the words around them alone. */
export function ArticleText({ children }: { readonly children: string }) {
  return (
    <bdi class="article-text" lang={useContext(ArticleLanguage)}>
      {children}
    </bdi>
  );
}

/** The tag a page gives for its language, where it is one: a page may write anything there. */
export function languageTag(tag: string | null): string | undefined {
  try {
    return tag === null ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    // `RangeError` is how `Intl` says no, not a failure.
    return undefined;
  }
}

// These libraries bring no types; here is what we use of them.

declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(
        name: string,
        data: readonly object[],
        options?: { readonly format?: string },
      ): unknown;
    };
    readonly config: {
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module 'citeproc' {
  interface Sources {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }
  class Engine {
    constructor(sources: Sources, style: string, language: string);
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: 'text' | 'html'): void;
    /** `false` for a style that has no bibliography. */
    makeBibliography():
      | [facts: { readonly entry_ids: readonly (readonly string[])[] }, entries: readonly string[]]
      | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

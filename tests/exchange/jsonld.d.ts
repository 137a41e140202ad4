/** The two steps of the JSON-LD library that tests take; it brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>;
    readonly safe?: boolean;
  }
  const jsonld: {
    readonly expand: (document: unknown, options: Options) => Promise<unknown[]>;
    readonly compact: (document: unknown, context: unknown, options: Options) => Promise<object>;
  };
  export default jsonld;
}

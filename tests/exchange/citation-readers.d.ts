/** Reads RIS, each tag with the list of its values, `null` where it cannot; it brings no types. */
declare module '@customcommander/ris' {
  export function read(
    file: string,
  ): readonly Readonly<Record<string, readonly unknown[]>>[] | null;
}

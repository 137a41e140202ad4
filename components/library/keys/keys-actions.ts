/** What keys ask of the world outside; every promise may reject. */
export interface KeysActions {
  /** Whether the reader lets keys of one letter do something. */
  readonly areOn: () => Promise<boolean>;
  readonly setOn: (areOn: boolean) => Promise<unknown>;
}

/** How often a name is on the shelf. */
export interface Naming {
  /** How many saved articles have it. */
  readonly count: number;
  /** Those of them that are nearest in time to a given day, in no order. */
  readonly articleIds: readonly string[];
}

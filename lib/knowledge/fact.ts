import type { BackgroundKind } from '../domain/background.ts';

/** A fact before it is packed. */
export interface Fact {
  readonly names: readonly string[];
  readonly kind: BackgroundKind;
  readonly about: string;
  /** Words of which the article must have one; empty where the name is enough. */
  readonly signs: readonly string[];
}

import type { GapKind } from './analysis.ts';

/** A kind of question that the reader does not want to be asked on a site. */
export interface MutedKind {
  /** As `siteOf` names it. */
  readonly site: string;
  readonly gap: GapKind;
}

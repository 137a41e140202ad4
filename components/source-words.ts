import { i18n } from '#i18n';

import type { SourceKind } from '../lib/domain/analysis.ts';

/** A word for a kind of source, where space is short: "Unnamed". */
export function shortSourceWords(kind: SourceKind): string {
  return i18n.t(`popup.sourceKind.${kind}`);
}

/** What a kind of source is called on its own: "Unnamed source". */
export function sourceWords(kind: SourceKind): string {
  return i18n.t(`popup.sourceKindLong.${kind}`);
}

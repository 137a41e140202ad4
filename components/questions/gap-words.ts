import { i18n } from '#i18n';

import type { GapKind } from '../../lib/domain/analysis.ts';

/** What questions of a kind ask, in a few words: “Who exactly?” */
export function gapWords(gap: GapKind): string {
  return i18n.t(GAP_KEYS[gap]);
}

// Names of messages may not hold hyphens.
const GAP_KEYS = {
  'nobody-named': 'popup.questions.kind.nobodyNamed',
  missing: 'popup.questions.kind.missing',
  headline: 'popup.questions.kind.headline',
  who: 'popup.questions.kind.who',
  law: 'popup.questions.kind.law',
  count: 'popup.questions.kind.count',
  figure: 'popup.questions.kind.figure',
  compared: 'popup.questions.kind.compared',
  document: 'popup.questions.kind.document',
  when: 'popup.questions.kind.when',
} as const satisfies Record<GapKind, string>;

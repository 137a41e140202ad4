import { i18n } from '#i18n';

import type { FlagKind } from '../../lib/domain/analysis.ts';
import { statusWords } from '../notes/note-words.ts';
import type { Decision } from './filter-statements.ts';

/** A word or two for a kind of flag. */
export function flagWords(kind: FlagKind): string {
  return i18n.t(FLAG_KEYS[kind]);
}

/** What the reader decided about a statement, in a word or two. */
export function decisionWords(decision: Decision): string {
  return decision === 'unflagged' ? i18n.t('popup.statements.unflagged') : statusWords(decision);
}

// Names of messages may not hold hyphens.
const FLAG_KEYS = {
  'no-source': 'popup.flagKind.noSource',
  'unnamed-source': 'popup.flagKind.unnamedSource',
  'vague-quantity': 'popup.flagKind.vagueQuantity',
  forecast: 'popup.flagKind.forecast',
  'no-link': 'popup.flagKind.noLink',
} as const satisfies Record<FlagKind, string>;

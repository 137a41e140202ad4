import { i18n } from '#i18n';

import type { Statement } from '../../../lib/domain/analysis.ts';

/** Whose words a statement of somebody has: "quoted"; nothing for the article's own. */
export function voiceWord({ voice }: Pick<Statement, 'voice'>): string | undefined {
  return voice === 'own' ? undefined : i18n.t(`popup.voice.${voice}`);
}

import { i18n } from '#i18n';

import type { Span } from '../lib/domain/span.ts';
import type { PopupActions } from './popup-actions.ts';
import type { Announcement } from './use-announcement.ts';

/** Shows the passage on the page; tells the reader when that cannot be. */
export async function showPassage(
  span: Span,
  actions: PopupActions,
  { announce, tellFailure }: Announcement,
): Promise<void> {
  try {
    announce((await actions.showPassage(span)) ? '' : i18n.t('popup.passage.gone'));
  } catch (error) {
    tellFailure(error, i18n.t('popup.passage.failed'));
  }
}

import { i18n } from '#i18n';

import type { UnreadableReason } from '../lib/domain/reading.ts';
import { Explanation } from './Explanation.tsx';

interface UnreadablePageProps {
  readonly reason: UnreadableReason;
  readonly onRetry: () => void;
}

/** Why this page cannot be read, and what still works. */
export function UnreadablePage({ reason, onRetry }: UnreadablePageProps) {
  const { key, canChange } = REASONS[reason];
  return (
    <Explanation
      title={i18n.t(`popup.unreadable.${key}.title`)}
      sentence={i18n.t(`popup.unreadable.${key}.sentence`)}
      wayOn={i18n.t(`popup.unreadable.${key}.wayOn`)}
      onRetry={canChange ? onRetry : null}
    />
  );
}

/** The words for each reason, and whether the same page may be readable a moment later. */
const REASONS = {
  'no-article': { key: 'noArticle', canChange: true },
  'empty-page': { key: 'emptyPage', canChange: true },
  'still-loading': { key: 'stillLoading', canChange: true },
  'other-language': { key: 'otherLanguage', canChange: false },
  'browser-page': { key: 'browserPage', canChange: false },
  'extension-store': { key: 'extensionStore', canChange: false },
  pdf: { key: 'pdf', canChange: false },
  'no-access': { key: 'noAccess', canChange: true },
} as const satisfies Record<UnreadableReason, { key: string; canChange: boolean }>;

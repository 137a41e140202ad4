import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { TellFailure } from '../../use-announcement.ts';

/** Long enough to be seen by who looks back at the button. */
const SHOWN_MS = 4000;

interface CopyQuestionsProps {
  readonly onCopy: () => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** Copies the questions, and says so in its own place. */
export function CopyQuestions({ onCopy, tellFailure }: CopyQuestionsProps) {
  // An object, so that copying again starts its time anew.
  const [copied, setCopied] = useState<object | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    void onCopy().then(
      () => setCopied({}),
      (error: unknown) => tellFailure(error, i18n.t('popup.questions.copyFailed')),
    );
  return (
    <span class="copy-questions">
      <output>{copied !== null && i18n.t('popup.questions.copied')}</output>
      <button
        type="button"
        class="text-button"
        title={i18n.t('popup.questions.copyAll')}
        onClick={copy}
      >
        {i18n.t('popup.questions.copy')}
      </button>
    </span>
  );
}

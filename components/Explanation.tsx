import './Explanation.css';
import { i18n } from '#i18n';

interface ExplanationProps {
  readonly title: string;
  readonly sentence: string;
  readonly wayOn: string;
  /** `null` where trying again would change nothing. */
  readonly onRetry: (() => void) | null;
}

/** Why there is nothing to show, and the way on. */
export function Explanation({ title, sentence, wayOn, onRetry }: ExplanationProps) {
  return (
    <main class="explanation">
      <h1 class="explanation-title">{title}</h1>
      <p>{sentence}</p>
      <p>{wayOn}</p>
      {onRetry !== null && (
        <button type="button" class="button button--main" onClick={onRetry}>
          {i18n.t('popup.tryAgain')}
        </button>
      )}
    </main>
  );
}

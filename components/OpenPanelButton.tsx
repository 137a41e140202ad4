import './BarButton.css';
import { i18n } from '#i18n';

/** Opens the panel beside the page; browsers do that only in the click itself. */
export function OpenPanelButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      class="bar-button open-panel"
      aria-label={i18n.t('panel.open')}
      title={i18n.t('panel.open')}
      onClick={onOpen}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
        <path d="M9.75 2.75v10.5" />
      </svg>
    </button>
  );
}

import './BarButton.css';
import { i18n } from '#i18n';

/** Opens the reader's shelf in a tab. */
export function OpenLibraryButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      class="bar-button open-library"
      aria-label={i18n.t('library.open')}
      title={i18n.t('library.open')}
      onClick={onOpen}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.75 2.75h2.5v10.5h-2.5zM5.25 4.75h3v8.5h-3zM9 4.1l2.6-.8 2.7 8.9-2.6.8z" />
      </svg>
    </button>
  );
}

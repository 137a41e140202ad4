import { i18n } from '#i18n';

/** Puts what was looked up away. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onClose}>
      {i18n.t('lookUp.close')}
    </button>
  );
}

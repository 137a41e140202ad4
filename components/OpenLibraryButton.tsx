import { i18n } from '#i18n';

import { BarButton } from './BarButton.tsx';

/** Opens the reader's shelf in a tab. */
export function OpenLibraryButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <BarButton class="open-library" label={i18n.t('library.open')} onPress={onOpen}>
      <path d="M2.75 2.75h2.5v10.5h-2.5zM5.25 4.75h3v8.5h-3zM9 4.1l2.6-.8 2.7 8.9-2.6.8z" />
    </BarButton>
  );
}

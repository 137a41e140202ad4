import { i18n } from '#i18n';

import { BarButton } from './BarButton.tsx';

/** Opens the panel beside the page; browsers do that only in the click itself. */
export function OpenPanelButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <BarButton class="open-panel" label={i18n.t('panel.open')} onPress={onOpen}>
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
      <path d="M9.75 2.75v10.5" />
    </BarButton>
  );
}

import './SaveStatus.css';
import { i18n } from '#i18n';

import type { SaveState } from './use-autosave.ts';

/** Whether what was typed is safe, in words. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  return (
    <output class={`save-status save-status--${state}`}>{i18n.t(`popup.saving.${state}`)}</output>
  );
}

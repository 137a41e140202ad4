/**
 * What readers do and other scripts cannot: keys of commands, menus, answers to the browser's questions.
 * These functions are sent as text to Firefox's own window, and so use only what is declared here.
 */

interface OpenedMenu extends HTMLElement {
  hidePopup(): void;
}

/** A menu item or a key. */
interface MenuItem extends HTMLElement {
  doCommand(): void;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } };
};
/** Says yes to the question that is open; whether there is one that takes an answer by now. */
export function acceptPermission(): boolean {
  const question = document.querySelector('#notification-popup popupnotification');
  const yes = question?.querySelector<HTMLButtonElement>('.popup-notification-primary-button');
  if (!yes || yes.disabled || yes.hasAttribute('disabled')) return false;
  yes.click();
  return true;
}

/** Does what Firefox does when Alt, Shift and a letter are pressed; without a screen it hears no such keys. */
export function pressCommand(geckoId: string, letter: string): void {
  const keys = `ext-keyset-id-${geckoId.replaceAll(/[^a-z0-9-]/g, '_')}`;
  const key = document.querySelector<MenuItem>(`#${keys} > key[key="${letter}"]`);
  if (key === null) throw new Error(`No key ${letter} in ${keys}`);
  key.doCommand();
}

/** Chooses our item in the menu that is open; whether it is there by now. */
export function chooseMenuItem(id: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as OpenedMenu | null;
  const item = menu?.querySelector<MenuItem>(`[id$="-menuitem-_${id}"]`);
  if (!menu || !item) return false;
  item.doCommand();
  menu.hidePopup();
  return true;
}

/** Stops the background of an extension. */
export async function terminateBackground(geckoId: string): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId).extension.terminateBackground();
}

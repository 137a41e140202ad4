/**
 * What readers do and other scripts cannot: keys of commands, menus, answers to the browser's questions.
 * These functions are sent as text to Firefox's own window, and so use only what is declared here.
 */

interface FramedBrowser extends Element {
  readonly messageManager: { loadFrameScript(url: string, isForLaterFrames: boolean): void };
}

interface OpenedMenu extends HTMLElement {
  hidePopup(): void;
}

interface MenuItem extends HTMLElement {
  doCommand(): void;
}

interface TextInputProcessor {
  beginInputTransactionForTests(target: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } };
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

/** Says yes to the question that is open; whether there is one that takes an answer by now. */
export function acceptPermission(): boolean {
  const question = document.querySelector('#notification-popup popupnotification');
  const yes = question?.querySelector<HTMLButtonElement>('.popup-notification-primary-button');
  if (!yes || yes.disabled || yes.hasAttribute('disabled')) return false;
  yes.click();
  return true;
}

/** Clicks in the popup, where the click counts as the reader's own. */
export function clickInPopup(selector: string): void {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed');
  const frameScript = `{
    const gesture = content.windowUtils.setHandlingUserInput(true);
    content.document.querySelector(${JSON.stringify(selector)}).click();
    gesture.destruct();
  }`;
  (popup as FramedBrowser).messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
    false,
  );
}

/** Presses Alt+Shift and a letter in the browser's window. */
export function pressCommand(letter: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('No keys to press');
  const keys = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
    new KeyboardEvent('', {
      key: letter,
      code: `Key${letter}`,
      keyCode: letter.charCodeAt(0),
    }),
  ];
  for (const key of keys) processor.keydown(key);
  for (const key of keys.toReversed()) processor.keyup(key);
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

/**
 * What is done in Firefox's own window. These functions are sent as text to a privileged place, and so
 * use only what is declared here and their parameters.
 */

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, isForLaterFrames: boolean): void;
}

interface BrowserElement extends Element {
  readonly messageManager: MessageManager;
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface ConsoleMessage {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
  QueryInterface(type: unknown): void;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    CustomizableUI: {
      readonly AREA_NAVBAR: string;
      addWidgetToArea(id: string, area: string): void;
    };
  };
};
declare const Ci: { readonly nsIScriptError: unknown };
declare const gBrowser: { readonly selectedBrowser: { focus(): void } };
declare const Services: {
  readonly console: {
    registerListener(listener: { observe(message: ConsoleMessage): void }): void;
  };
  readonly prefs: { setIntPref(name: string, value: number): void };
};

/** Puts the extension's button into the toolbar and clicks it. */
export function clickExtensionButton(geckoId: string): void {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  const widget = `${geckoId.replaceAll(/[^a-z0-9-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const button = document
    .getElementById(widget)
    ?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  if (!button) throw new Error(`No toolbar button ${widget}`);
  button.click();
}

/** The address of the open popup, or null. */
export function popupAddress(): string | null {
  const popup = document.querySelector('.webextension-popup-browser');
  if (popup?.closest('panel')?.getAttribute('panelopen') !== 'true') return null;
  return (popup as BrowserElement).currentURI.spec;
}

export function closePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
}

/** Moves the focus from the browser's own window into the tab in front, where it is when a reader clicks the page. */
export function focusPage(): void {
  gBrowser.selectedBrowser.focus();
}

/** Evaluates an expression in the open popup's own world, and gives its value as JSON. */
export async function evaluateInPopup(expression: string): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed');
  const { messageManager } = popup as BrowserElement;
  const reply = `says-who-test:${Math.random()}`;
  // A frame script is privileged; the sandbox gives the expression the popup's own rights and globals.
  const frameScript = `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      const json = await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify([await (${expression})]))()`)}, sandbox);
      sendAsyncMessage(${JSON.stringify(reply)}, 'ok' + json);
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(reply)}, String(error));
    }
  })()`;
  const answer = await new Promise<string>((resolve) => {
    const listener = ({ data }: { data: string }): void => {
      messageManager.removeMessageListener(reply, listener);
      resolve(data);
    };
    messageManager.addMessageListener(reply, listener);
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
      false,
    );
  });
  if (!answer.startsWith('ok')) throw new Error(`In the popup: ${answer}`);
  return answer.slice('ok'.length);
}

/** A picture of the open popup as a data URL. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed');
  const { currentWindowGlobal } = (popup as BrowserElement).browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}

/** Starts keeping the errors of scripts from this address, in whatever process they happen. */
export function watchScriptErrors(origin: string): void {
  const WARNING = 1;
  // Firefox's own word on a popup that was closed before its last message was answered. A reader
  // may do that at any time; that nothing is lost by it is asserted by what is there afterwards. The
  // second is the background's, killed while it was answering.
  const CLOSED_EARLY =
    /^Promise rejected after context unloaded: (?:Actor 'Conduits' destroyed before query 'RuntimeMessage'|An unexpected error occurred\s*$)/;
  // The same of an answer to a page that was left, for good or kept for the way back: nobody waits for it.
  const LEFT_EARLY = /^Promise resolved (?:while context is inactive|after context unloaded)/;
  const errors: string[] = [];
  Reflect.set(globalThis, 'saysWhoErrors', errors);
  Services.console.registerListener({
    observe(message) {
      try {
        message.QueryInterface(Ci.nsIScriptError);
      } catch {
        return; // Not about a script.
      }
      const isError = ((message.flags ?? 0) & WARNING) === 0;
      const text = String(message.errorMessage);
      const isExpected = CLOSED_EARLY.test(text) || LEFT_EARLY.test(text);
      if (isError && message.sourceName?.startsWith(origin) && !isExpected) errors.push(text);
    },
  });
}

/** Gives the errors kept so far, and forgets them. */
export function takeScriptErrors(): readonly string[] {
  return (Reflect.get(globalThis, 'saysWhoErrors') as string[]).splice(0);
}

/** Has pages see this colour scheme, and popups, which take theirs from the browser's own window. */
export function preferColorScheme(isDark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
}

/**
 * What is done in Firefox's own window. These functions are sent as text to a privileged place, and so
 * use only what is declared here and their parameters.
 */

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

/** Moves the focus from the browser's own window into the tab in front, where it is when a reader clicks the page. */
export function focusPage(): void {
  gBrowser.selectedBrowser.focus();
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

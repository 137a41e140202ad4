/**
 * What is done in Firefox's own window with our popup and our sidebar. These functions are sent as text to
 * a privileged place, and so use only what is declared here and their parameters.
 */

/** Where a view of ours is. */
export type OwnView = 'popup' | 'panel';

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

type FindView = (view: OwnView) => BrowserElement | null;

declare const SidebarController: { hide(): void };

/** Lets the functions below find our views. */
export function installFinder(): void {
  const find = (view: OwnView): Element | null => {
    const popup = document.querySelector('.webextension-popup-browser');
    if (view === 'popup')
      return popup?.closest('panel')?.getAttribute('panelopen') === 'true' ? popup : null;
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
    return sidebar?.contentDocument?.querySelector('#webext-panels-browser') ?? null;
  };
  Reflect.set(globalThis, 'saysWhoView', find);
}

/** The address of a view that is open, or null. */
export function addressOf(view: OwnView): string | null {
  const find = Reflect.get(globalThis, 'saysWhoView') as FindView;
  return find(view)?.currentURI.spec ?? null;
}

export function closeView(view: OwnView): void {
  if (view === 'panel') return SidebarController.hide();
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
}

/** Makes the sidebar so much wider, past what Firefox allows a reader. */
export function widenSidebar(pixels: number): void {
  const box = document.querySelector<HTMLElement>('#sidebar-box');
  if (box === null) throw new Error('There is no sidebar');
  const width = `${box.getBoundingClientRect().width + pixels}px`;
  box.style.width = box.style.minWidth = box.style.maxWidth = width;
}

/** Evaluates an expression in a view's own world, and gives its value as JSON. */
export async function evaluateIn(view: OwnView, expression: string): Promise<string> {
  const find = Reflect.get(globalThis, 'saysWhoView') as FindView;
  const opened = find(view);
  if (!opened) throw new Error(`The ${view} is closed`);
  const { messageManager } = opened;
  const reply = `says-who-test:${Math.random()}`;
  // A frame script is privileged; the sandbox gives the expression the view's own rights and globals.
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
      clearInterval(watch);
      resolve(data);
    };
    // A view that closes before it answers never will. Its last answer may still be on its way.
    const watch = setInterval(() => {
      if (find(view) !== opened) setTimeout(listener, 500, { data: 'it closed meanwhile' });
    }, 500);
    messageManager.addMessageListener(reply, listener);
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
      false,
    );
  });
  if (!answer.startsWith('ok')) throw new Error(`In the ${view}: ${answer}`);
  return answer.slice('ok'.length);
}

/** Clicks in a view, where the click counts as the reader's own. */
export function clickIn(view: OwnView, selector: string): void {
  const opened = (Reflect.get(globalThis, 'saysWhoView') as FindView)(view);
  if (!opened) throw new Error(`The ${view} is closed`);
  const frameScript = `{
    const gesture = content.windowUtils.setHandlingUserInput(true);
    content.document.querySelector(${JSON.stringify(selector)}).click();
    gesture.destruct();
  }`;
  opened.messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
    false,
  );
}

/** A picture of a view as a data URL. */
export async function draw(view: OwnView): Promise<string> {
  const opened = (Reflect.get(globalThis, 'saysWhoView') as FindView)(view);
  if (!opened) throw new Error(`The ${view} is closed`);
  const picture = await opened.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}

import type { Hands, LookInto } from './hands.ts';

export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[];

export type ColorScheme = 'light' | 'dark';

/** Whatever can be sent to a browser and comes back from it. */
export type Sendable =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Sendable[]
  | { readonly [name: string]: Sendable };

/** What is left of a type once it is known to be truthy. */
export type Truthy<Value> = Exclude<Value, false | 0 | '' | null | undefined>;

/** Something that runs functions in a document; they are sent as text, so they may use nothing from outside. */
export interface Surface {
  /**
   * Runs the function in the document's own world, past any content security policy; promises are waited
   * for. What is to stay there for the next call goes on `window`: in Firefox `globalThis` is not the page's.
   */
  evaluate<Arguments extends readonly Sendable[], Result>(
    script: (...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Awaited<Result>>;
  /** Asks until the function gives something truthy, and returns that; fails after `DEFAULT_PATIENCE_MS`. */
  waitFor<Arguments extends readonly Sendable[], Result>(
    script: (...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Truthy<Awaited<Result>>>;
  /** A PNG of what the reader sees. */
  screenshot(): Promise<Buffer>;
}

/** The popup, as opened by the toolbar button. */
export interface OpenPopup extends Surface {
  /** Clicks as a reader does: only then do browsers ask for permissions. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** The panel beside the page, which stays open over tabs and pages. */
export interface OpenPanel extends OpenPopup {
  /** Makes it so many pixels wide. */
  widen(pixels: number): Promise<void>;
}

/** A tab. */
export interface OpenPage extends Surface {
  goto(url: string): Promise<void>;
  toFront(): Promise<void>;
  /** Clicks the extension's real toolbar button while this tab is in front: grants `activeTab`, opens the popup. */
  clickToolbarButton(): Promise<OpenPopup>;
  readonly hands: Hands;
  readonly lookInto: LookInto;
  /** Presses a key as a reader would, after a click on nothing: "Escape", "a". */
  press(key: string): Promise<void>;
  /**
   * Does what the key of a command does: "note-highlight". Chromium takes no such keys from tests; there
   * the background is told that one was pressed, which opens no page to us as a real key does.
   */
  runCommand(name: string): Promise<void>;
  /** Chooses an item of the menu that a right click on the selection opens; in Chromium as with keys. */
  chooseMenuItem(id: string): Promise<void>;
  /** Closes the tab, and a popup that is still open. */
  close(): Promise<void>;
}

/** A browser with the extension in it, kept off the network but for this machine. */
export interface OpenBrowser {
  readonly kind: BrowserKind;
  /** Where the extension's own pages live: `chrome-extension://…` or `moz-extension://…`. */
  readonly extensionOrigin: string;
  openPage(url: string): Promise<OpenPage>;
  /** The panel, once whatever opens it has been pressed. */
  panel(): Promise<OpenPanel>;
  /** What went wrong in the extension's code since this was last asked, in page, popup and background. */
  takeErrors(): Promise<readonly string[]>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /**
   * Gets ready to say yes when the browser asks whether we may see pages of this machine, or others that
   * match. Chromium takes no answer from tests; it is told now that it need not ask.
   */
  prepareYes(patterns?: readonly string[]): Promise<void>;
  /** Says yes to the question, where one is asked. */
  sayYes(): Promise<void>;
  /** Stops the background, as browsers do when it has nothing to do. */
  stopBackground(): Promise<void>;
  /**
   * Milliseconds of processor time each of our scripts took to be compiled and run in pages during the
   * work, by its path in the extension; Firefox does not tell.
   */
  timeScripts(work: () => Promise<void>): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
}

/** Where files are saved. */
export interface Downloads {
  readonly folder: string;
  /**
   * Whether the extension may save there by itself without a question, which in Chromium no test can answer.
   * Firefox asks in any case.
   */
  readonly isAllowed?: boolean;
}

export interface BrowserOptions {
  /** Whether the browser has a window that a person can see. */
  readonly isVisible?: boolean;
  /** The port of this machine on which Wikimedia's hosts are to be found. */
  readonly wikimediaPort?: number;
  readonly downloads?: Downloads;
}

/** How long a condition may take to come true, generous because continuous integration has slow days. */
const DEFAULT_PATIENCE_MS = 30_000;
const POLL_MS = 25;
/** More than one frame of a busy page lies between so many. */
const SETTLED_LOOKS = 4;

/** Asks until the answer is truthy; the error names what was waited for. */
export async function waitUntil<Result>(
  description: string,
  ask: () => Promise<Result> | Result,
  patienceMs = DEFAULT_PATIENCE_MS,
): Promise<Truthy<Result>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<Result>;
    if (Date.now() > deadline)
      throw new Error(`Waited ${patienceMs} ms in vain for ${description}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Asks until the answer is truthy and stays the same for some looks, as that of what comes bit by bit does in the end. */
export async function untilSettled<Result>(
  description: string,
  ask: () => Promise<Result> | Result,
): Promise<Truthy<Result>> {
  let [last, looks] = ['', 0];
  return await waitUntil(`${description} to settle`, async () => {
    const answer = await ask();
    const seen = JSON.stringify(answer);
    looks = seen === last ? looks + 1 : 0;
    last = seen;
    return looks >= SETTLED_LOOKS ? answer : null;
  });
}

/** Waiting in a document, for whatever can evaluate in it. */
export function waitingWith(evaluate: Surface['evaluate']): Surface['waitFor'] {
  return (script, ...parameters) =>
    waitUntil(String(script), () => evaluate(script, ...parameters));
}

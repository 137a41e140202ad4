import type { ColourMeanings, NoteColour } from '../../lib/domain/note-colours.ts';
import type { MutedKind } from '../../lib/domain/muted-kind.ts';
import type { GrantedSite } from '../../lib/domain/site.ts';

/** Everything the reader can choose, as it is now. */
export interface Options {
  readonly isPaintingOn: boolean;
  readonly isToolbarOn: boolean;
  readonly toolbarOffSites: readonly string[];
  readonly colourMeanings: ColourMeanings;
  /** Kinds of questions that are not asked, by site. */
  readonly mutedQuestions: readonly MutedKind[];
  /** Sites where notes come back by themselves; every site comes first. */
  readonly sites: readonly GrantedSite[];
  readonly isLookUpOn: boolean;
  /** Whether saving an article keeps its pictures, too. */
  readonly isCopyWanted: boolean;
  /** `null` where the browser has no keys for extensions. */
  readonly keys: readonly KeyChoice[] | null;
}

/** Something that can be done by key. */
export interface KeyChoice {
  readonly name: string;
  /** Empty for the key that opens the popup. */
  readonly description: string;
  /** In the browser's words: "Alt+Shift+U"; empty where the reader has set none. */
  readonly shortcut: string;
}

/** What the options page asks of the world outside; every promise may reject. */
export interface OptionsActions {
  readonly getOptions: () => Promise<Options>;
  /** Calls back when something was changed, here or elsewhere, until the signal aborts. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  readonly setPainting: (isOn: boolean) => Promise<unknown>;
  readonly setCopyWanted: (isWanted: boolean) => Promise<unknown>;
  readonly setToolbar: (isOn: boolean) => Promise<unknown>;
  readonly showToolbarOn: (site: string) => Promise<unknown>;
  readonly nameColour: (colour: NoteColour, meaning: string) => Promise<unknown>;
  /** Has questions of this kind asked on this site again. */
  readonly askAgain: (kind: MutedKind) => Promise<unknown>;
  readonly stopSite: (site: GrantedSite) => Promise<unknown>;
  /** Asks the browser, so it is called in the click itself; whether the reader allowed it. */
  readonly allowEverySite: () => Promise<boolean>;
  /** Asks the browser, so it is called in the click itself; whether the reader allowed it. */
  readonly turnOnLookUp: () => Promise<boolean>;
  /** Gives back what the browser allowed, and lets go of what was looked up. */
  readonly turnOffLookUp: () => Promise<unknown>;
  /** Where the browser's own page for keys is, for readers who must go there themselves. */
  readonly keysAddress: string;
  /** Opens that page. */
  readonly changeKeys: () => Promise<unknown>;
  /** Brings the reader's shelf to the front, in a tab. */
  readonly openLibrary: () => Promise<unknown>;
  readonly sentenceOf: (error: unknown) => string | null;
  readonly reportError: (error: unknown) => void;
}

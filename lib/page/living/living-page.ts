import type { LentPage, TakenText } from '../open-page.ts';
import { isPieceThere } from '../text-map.ts';
import { rootsOf } from '../text-roots.ts';
import { freshTexts } from './fresh-texts.ts';
import { setPace } from './pace.ts';
import { transplant } from './transplant.ts';
import { watchAddress } from './watch-address.ts';
import { watchChanges } from './watch-changes.ts';

/** Pages change in bursts; the text is taken again after one, or where it does not end. */
const LOOKING = { quietMs: 250, patienceMs: 1_500 };
/** Known words are moved at once, before the page is drawn without their paint. */
const CATCHING_UP = { quietMs: 0, patienceMs: 0 };
/** Less new text is a clock, a counter or a label. */
const FEWEST_NEW_CHARACTERS = 60;
/** After more changes at once words are not followed one by one: the text is taken again. */
const MOST_RECORDS = 2_000;
/** How long after a new address its article may be on its way. */
const ARRIVAL_MS = 10_000;

/** Keeps the text of a page up with what the site does to it; nothing is watched while nothing of ours is on it. */
export class LivingPage {
  readonly #lent: LentPage;
  readonly #signal: AbortSignal;
  readonly #changes = watchChanges((records) => this.#hear(records));
  readonly #looks: ReturnType<typeof setPace>;
  readonly #catchingUp: ReturnType<typeof setPace>;
  #records: MutationRecord[] = [];
  #isWatched = false;
  #arrival: ReturnType<typeof setTimeout> | undefined;

  constructor(lent: LentPage, signal: AbortSignal) {
    this.#lent = lent;
    this.#signal = signal;
    this.#looks = setPace({ work: () => this.look(), ...LOOKING }, signal);
    this.#catchingUp = setPace({ work: () => this.#catchUp(), ...CATCHING_UP }, signal);
    const watch = (): void => this.#watch();
    lent.listeners.add(watch);
    signal.addEventListener('abort', () => this.#end(watch), { once: true });
    watchAddress(() => this.#arrive(), signal);
    // Back from the browser's memory of pages left.
    window.addEventListener('pageshow', () => this.#looks.ask(), { signal });
    const options = { capture: true, passive: true, signal };
    // The pages in frames come later than the frames.
    document.addEventListener('load', (event) => this.#hearFrame(event), options);
    // “Read more” often only shows what is there already.
    document.addEventListener('click', () => this.#hearClick(), options);
    this.#watch();
    // It may be a change that called for us.
    if (this.#isNeeded) this.#looks.ask();
  }

  /** Takes the text again, gently, and makes what holds now the page's. */
  async look(): Promise<void> {
    const before = this.#lent.taken;
    await this.#lent.look();
    const { taken } = this.#lent;
    // The page may have gone on while it was taken.
    if (taken !== null && taken !== before && !hasAllWords(taken)) this.#looks.ask();
  }

  /** Whether there is something on the page that must keep its place. */
  setWatched(isWatched: boolean): void {
    this.#isWatched = isWatched;
    this.#watch();
  }

  get #isNeeded(): boolean {
    return this.#isWatched || this.#lent.isPainted || this.#arrival !== undefined;
  }

  #watch(): void {
    if (!this.#isNeeded || this.#signal.aborted) return this.#changes.stop();
    const { taken } = this.#lent;
    // The page's own tree always: what stands in a frame or a shadow tree may go with its host.
    this.#changes.follow([document, ...(taken === null ? [] : rootsOf(taken.textMap))]);
  }

  #hear(records: readonly MutationRecord[]): void {
    if (this.#records.length + records.length > MOST_RECORDS) {
      this.#records = [];
      this.#looks.ask();
    } else {
      this.#records.push(...records);
      this.#catchingUp.ask();
    }
  }

  #hearFrame({ target }: Event): void {
    if (this.#isNeeded && target instanceof HTMLIFrameElement) this.#looks.ask();
  }

  #hearClick(): void {
    if (this.#isNeeded) this.#looks.ask();
  }

  #catchUp(): void {
    const fresh = freshTexts(this.#records);
    this.#records = [];
    const { taken } = this.#lent;
    const { textMap, isWhole, unknown } =
      taken === null
        ? { textMap: null, isWhole: true, unknown: fresh }
        : transplant(taken.textMap, fresh);
    // Paint goes with the words it lay on, though they were put back.
    const isTouched = fresh.length > unknown.length;
    if (taken !== null && textMap !== null && isTouched) this.#lent.accept({ ...taken, textMap });
    const newCharacters = unknown.reduce((length, { data }) => length + data.trim().length, 0);
    if (!isWhole || newCharacters >= FEWEST_NEW_CHARACTERS) this.#looks.ask();
  }

  /** The old article may still stand there, the new one be on its way. */
  #arrive(): void {
    clearTimeout(this.#arrival);
    this.#arrival = setTimeout(() => {
      this.#arrival = undefined;
      this.#watch();
    }, ARRIVAL_MS);
    this.#watch();
    this.#looks.ask();
  }

  #end(watch: () => void): void {
    clearTimeout(this.#arrival);
    this.#arrival = undefined;
    this.#lent.listeners.delete(watch);
    this.#changes.stop();
  }
}

/** Whether all words of a text stand where it says. */
function hasAllWords({ textMap }: TakenText): boolean {
  return textMap.pieces.every(isPieceThere(textMap));
}

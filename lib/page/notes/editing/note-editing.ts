import type { NoteContent } from '../../../domain/note.ts';
import type { NoteDraft } from '../book/note-keeper.ts';

/** How far what the reader did to a note has got; what is `unsafe` is nowhere but in the tab. */
export type SavingState = 'saving' | 'saved' | 'failed' | 'unsafe';

/** Where changes of one note go. */
export interface EditingSurroundings {
  /** Saves a change; throws when it could not be saved. */
  readonly save: (change: Partial<NoteContent>) => Promise<void>;
  /** Keeps what is not saved yet where it outlives the tab; `null` when nothing is left to keep. */
  readonly keepDraft: (draft: NoteDraft | null) => Promise<void>;
  readonly onState: (state: SavingState, error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Long enough not to save every letter, short enough to be done when the reader looks up. */
const PAUSE_MS = 700;

/** What the reader does to one note, on its way to be saved: one change after the other. */
export class NoteEditing {
  readonly #given: EditingSurroundings;
  #waiting: Partial<NoteContent> = {};
  /** On its way, and not yet what the book says. */
  #sent: Partial<NoteContent> = {};
  #isDraftKept = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(given: EditingSurroundings) {
    this.#given = given;
  }

  /** What is not known to be saved yet. */
  get unsaved(): Partial<NoteContent> {
    return { ...this.#sent, ...this.#waiting };
  }

  /** Takes a change: into the draft at once, saved when the typing pauses. */
  type(change: Partial<NoteContent>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
    this.#take(change);
  }

  /** Takes a change that is whole as it is, and saves it. */
  async set(change: Partial<NoteContent>): Promise<void> {
    this.#take(change);
    await this.flush();
  }

  /** Saves what is not saved yet; a failure is told, not thrown. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#work = this.#work.then(() => this.#save());
    return this.#work;
  }

  /** Forgets what is not saved yet. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = {};
    await this.#work;
    await this.#given.keepDraft(null);
  }

  #take(change: Partial<NoteContent>): void {
    this.#waiting = { ...this.#waiting, ...change };
    this.#given.onState('saving', null);
    void this.#keepDraft();
  }

  async #save(): Promise<void> {
    if (isEmpty(this.#waiting)) return;
    this.#sent = this.#waiting;
    this.#waiting = {};
    this.#given.onState('saving', null);
    try {
      await this.#given.save(this.#sent);
      this.#sent = {};
      await this.#keepDraft();
      this.#given.onState(isEmpty(this.#waiting) ? 'saved' : 'saving', null);
    } catch (error) {
      // What was typed meanwhile is newer.
      this.#waiting = this.unsaved;
      this.#sent = {};
      this.#given.onState(this.#isDraftKept ? 'failed' : 'unsafe', error);
    }
  }

  async #keepDraft(): Promise<void> {
    const change = this.unsaved;
    try {
      await this.#given.keepDraft(isEmpty(change) ? null : { at: this.#given.clock(), change });
      this.#isDraftKept = true;
    } catch {
      // Told when saving fails as well; until then nothing is at risk but a crash.
      this.#isDraftKept = false;
    }
  }
}

function isEmpty(change: Partial<NoteContent>): boolean {
  return Object.keys(change).length === 0;
}

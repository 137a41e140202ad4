import type { MutedKind } from '../lib/domain/muted-kind.ts';
import type { PageNotes } from '../lib/domain/note.ts';
import type { Reading, ReadOutcome, UnreadableReason } from '../lib/domain/reading.ts';
import type { KeptWork } from '../lib/domain/shelf.ts';
import type { PageNews, PopupActions, Progress } from './popup-actions.ts';

/** A tab that was read, with all that is shown beside it. */
export interface ReadTab {
  readonly phase: 'read';
  /** Another number for another article. */
  readonly visit: number;
  readonly reading: Reading;
  readonly isPainted: boolean;
  /** `null` where the shelf could not be opened. */
  readonly keptWork: KeptWork | null;
  /** `null` where there is none. */
  readonly paintingKey: string | null;
  /** Kinds of questions that the reader turned off; `null` where that cannot be had. */
  readonly mutedKinds: readonly MutedKind[] | null;
  readonly whenNotes: Promise<PageNotes>;
}

/** How far reading the tab has come. */
export type ReadingState =
  | { readonly phase: 'reading'; readonly progress: Progress | null }
  | ReadTab
  | { readonly phase: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly phase: 'failed' };

export const STARTING: ReadingState = { phase: 'reading', progress: null };

/** Pages that take another address without loading anew show its article later. */
const LATER_MS = [1_000, 3_000];

/** Reads a tab, again and again, until it is stopped. */
export interface TabReader {
  /** Reads as if for the first time: what was shown goes. */
  readonly begin: () => void;
  /** Looks what the tab shows now; what was read stays until something else was. */
  readonly hear: (news: PageNews) => void;
  readonly stop: () => void;
}

/** A reader that tells `show` how far it has come. */
export function createTabReader(
  actions: PopupActions,
  show: (state: ReadingState) => void,
): TabReader {
  let state = STARTING;
  let round = 0;
  let isUnderWay = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const put = (next: ReadingState): void => show((state = next));
  const stopHearing = actions.onProgress((progress) => {
    if (state.phase === 'reading') put({ phase: 'reading', progress });
  });

  const read = async (pausesMs: readonly number[]): Promise<void> => {
    clearTimeout(later);
    const mine = ++round;
    isUnderWay = true;
    const { next, isSettled } = await look(state, actions);
    if (mine !== round) return;
    isUnderWay = false;
    if (next !== state) put(next);
    const [pauseMs, ...rest] = pausesMs;
    if (!isSettled && pauseMs !== undefined) later = setTimeout(() => void read(rest), pauseMs);
  };
  return {
    begin() {
      put(STARTING);
      void read([]);
    },
    hear(news) {
      // Whoever is reading just now hears of it in the answer.
      if (news === 'arrived' || !isUnderWay) void read(news === 'arrived' ? LATER_MS : []);
    },
    stop() {
      round++;
      clearTimeout(later);
      stopHearing();
    },
  };
}

interface Look {
  readonly next: ReadingState;
  /** Whether a page that is on its way to another article would not look like this. */
  readonly isSettled: boolean;
}

async function look(before: ReadingState, actions: PopupActions): Promise<Look> {
  // Beside the question for the reading, so that nobody waits for it afterwards.
  const choices = askChoices(actions);
  try {
    const outcome = await actions.readTab();
    const next = await stateAfter(before, outcome, choices, actions);
    return { next, isSettled: looksSettled(before, outcome) };
  } catch (error) {
    actions.reportError(error);
    // What is shown may be all that the reader has of a page that went away.
    return { next: before.phase === 'read' ? before : { phase: 'failed' }, isSettled: true };
  }
}

type Choices = Pick<ReadTab, 'paintingKey' | 'mutedKinds'>;

/** What is shown beside every reading. */
async function askChoices(actions: PopupActions): Promise<Choices> {
  const [paintingKey, mutedKinds] = await Promise.all([
    orNull(actions.getPaintingKey, actions),
    orNull(actions.getMutedKinds, actions),
  ]);
  return { paintingKey, mutedKinds };
}

function looksSettled(before: ReadingState, outcome: ReadOutcome): boolean {
  if (outcome.state === 'unreadable')
    return !['no-article', 'empty-page', 'still-loading'].includes(outcome.reason);
  const { article } = outcome.reading;
  const isOldText = before.phase === 'read' && before.reading.article.text === article.text;
  return !isOldText || before.reading.article.url === article.url;
}

async function stateAfter(
  before: ReadingState,
  outcome: ReadOutcome,
  choices: Promise<Choices>,
  actions: PopupActions,
): Promise<ReadingState> {
  if (outcome.state === 'unreadable') return { phase: 'unreadable', reason: outcome.reason };
  const { reading, isPainted } = outcome;
  const shown = before.phase === 'read' ? before : null;
  // Sites write what they like into the address of an article that is open.
  if (shown?.reading.article.text === reading.article.text) return before;
  // Not waited for: finding notes again may take longer than everything else.
  const whenNotes = actions.getNotes(reading.article);
  // Whoever waits for it tells of a failure; until then nobody does.
  whenNotes.catch(() => undefined);
  // All before anything is shown, so that nothing moves when they come.
  const [keptWork, chosen] = await Promise.all([
    orNull(() => actions.getKeptWork(reading.article), actions),
    choices,
  ]);
  const visit = (shown?.visit ?? 0) + 1;
  return { phase: 'read', visit, reading, isPainted, keptWork, ...chosen, whenNotes };
}

/** What cannot be had is reported, and must not keep the reader from the reading. */
async function orNull<Wanted>(ask: () => Promise<Wanted>, { reportError }: PopupActions) {
  try {
    return await ask();
  } catch (error) {
    reportError(error);
    return null;
  }
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { NoteContent } from '../../../lib/domain/note.ts';
import { NoteEditing, type SavingState } from '../../../lib/page/notes/editing/note-editing.ts';
import type { NoteDraft } from '../../../lib/page/notes/book/note-keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An editing whose saving can be made to fail or to wait. */
function edit() {
  const saved: Partial<NoteContent>[] = [];
  const states: SavingState[] = [];
  const failures: Error[] = [];
  let draft: NoteDraft | null = null;
  let gate: Promise<void> = Promise.resolve();
  let areDraftsBroken = false;
  const editing = new NoteEditing({
    clock: () => 7,
    async save(change) {
      await gate;
      const failure = failures.shift();
      if (failure) throw failure;
      saved.push(change);
    },
    async keepDraft(next) {
      if (areDraftsBroken) throw new Error('no storage');
      draft = next;
      await Promise.resolve();
    },
    onState: (state) => states.push(state),
  });
  return {
    editing,
    saved,
    states,
    failNext: (error = new Error('full')) => failures.push(error),
    breakDrafts: () => (areDraftsBroken = true),
    /** Has saves wait until the gate is opened. */
    close: (): (() => void) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    draft: () => draft,
  };
}

describe('what is typed', () => {
  test('is in the draft at once, and saved when the typing pauses', async () => {
    const { editing, saved, draft } = edit();
    editing.type({ comment: 'Who' });
    await vi.advanceTimersByTimeAsync(300);
    editing.type({ comment: 'Who paid?' });
    expect(draft()).toEqual({ at: 7, change: { comment: 'Who paid?' } });
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([{ comment: 'Who paid?' }]);
    expect(draft()).toBeNull();
  });

  test('while a save is on its way is saved after it, and stays in the draft till then', async () => {
    const { editing, saved, draft, close } = edit();
    const open = close();
    editing.type({ comment: 'one' });
    const flushed = editing.flush();
    await vi.advanceTimersByTimeAsync(0);
    editing.type({ comment: 'one two' });
    expect(editing.unsaved).toEqual({ comment: 'one two' });
    open();
    await flushed;
    expect(saved).toEqual([{ comment: 'one' }]);
    expect(draft()?.change).toEqual({ comment: 'one two' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved.at(-1)).toEqual({ comment: 'one two' });
    expect(draft()).toBeNull();
  });

  test('and cannot be saved stays in the draft, and goes with the next save', async () => {
    const { editing, saved, states, draft, failNext } = edit();
    failNext();
    editing.type({ comment: 'kept' });
    await editing.flush();
    expect(states.at(-1)).toBe('failed');
    expect(draft()?.change).toEqual({ comment: 'kept' });
    await editing.set({ tags: ['water'] });
    expect(saved).toEqual([{ comment: 'kept', tags: ['water'] }]);
    expect(states.at(-1)).toBe('saved');
  });

  test('and can neither be saved nor kept is said to be unsafe', async () => {
    const { editing, states, failNext, breakDrafts } = edit();
    breakDrafts();
    failNext();
    editing.type({ comment: 'nowhere' });
    await editing.flush();
    expect(states.at(-1)).toBe('unsafe');
    expect(editing.unsaved).toEqual({ comment: 'nowhere' });
  });

  test('is saved all the same where drafts cannot be kept', async () => {
    const { editing, saved, states, breakDrafts } = edit();
    breakDrafts();
    editing.type({ comment: 'saved' });
    await editing.flush();
    expect(saved).toEqual([{ comment: 'saved' }]);
    expect(states.at(-1)).toBe('saved');
  });

  test('can be let go of', async () => {
    const { editing, saved, draft } = edit();
    editing.type({ comment: 'no' });
    await editing.drop();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saved).toEqual([]);
    expect(draft()).toBeNull();
  });
});

test('nothing is saved where nothing was changed', async () => {
  const { editing, saved, states } = edit();
  await editing.flush();
  expect(saved).toEqual([]);
  expect(states).toEqual([]);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  getQuestionSettings,
  onQuestionSettingsChange,
  setMuted,
} from '../../lib/settings/question-settings.ts';

const PAPER_WHO = { site: 'paper.example', gap: 'who' } as const;
const PAPER_MISSING = { site: 'paper.example', gap: 'missing' } as const;
const DAILY_WHEN = { site: 'daily.example', gap: 'when' } as const;

beforeEach(() => fakeBrowser.reset());

describe('the kinds of questions that are kept back', () => {
  it('are none at first', async () => {
    expect(await getQuestionSettings()).toEqual({ mutedQuestions: [] });
  });

  it('are remembered once each, by site and by how much hangs on them', async () => {
    await setMuted(PAPER_WHO, true);
    await setMuted(PAPER_MISSING, true);
    await setMuted(DAILY_WHEN, true);
    await setMuted(PAPER_WHO, true);
    const { mutedQuestions } = await getQuestionSettings();
    expect(mutedQuestions).toEqual([DAILY_WHEN, PAPER_MISSING, PAPER_WHO]);
  });

  it('are asked again one by one: neither the other kinds of the site nor other sites', async () => {
    await setMuted(PAPER_WHO, true);
    await setMuted(PAPER_MISSING, true);
    await setMuted({ ...PAPER_WHO, site: 'daily.example' }, true);
    await setMuted(PAPER_WHO, false);
    const { mutedQuestions } = await getQuestionSettings();
    expect(mutedQuestions).toEqual([{ site: 'daily.example', gap: 'who' }, PAPER_MISSING]);
  });

  it.each<unknown>([
    'paper.example',
    [PAPER_WHO, 'when'],
    [{ site: 'paper.example', gap: 'why' }],
    [{ gap: 'who' }],
    { 0: PAPER_WHO },
    null,
  ])('are none where what is stored is no such list: %j', async (mutedQuestions) => {
    await fakeBrowser.storage.local.set({ mutedQuestions });
    expect(await getQuestionSettings()).toEqual({ mutedQuestions: [] });
  });

  it('tell who listens of their changes and of no others, until it stops listening', async () => {
    const life = new AbortController();
    const listener = vi.fn();
    onQuestionSettingsChange(listener, life.signal);
    await setMuted(PAPER_WHO, true);
    await fakeBrowser.storage.local.set({ isToolbarOn: false });
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    await setMuted(PAPER_WHO, false);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

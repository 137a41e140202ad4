import { describe, expect, it } from 'vitest';

import { checkPriority } from '../../lib/domain/check-priority.ts';
import { dueState } from '../../lib/domain/due-state.ts';
import { flaggedItem } from '../exchange/claim-review/flagged-item.ts';

describe('how near a day is', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'this-week'],
    ['2026-11-29', 'this-week'],
    ['2026-11-30', 'later'],
    ['next week', 'none'],
    [null, 'none'],
  ])('%s is %s', (due, state) => {
    expect(dueState(due, '2026-11-23')).toBe(state);
  });
});

describe('the priority of an item', () => {
  it('follows what was found about its sentence', () => {
    const levels = [0.9, 0.5, 0.1].map((worth) => checkPriority(flaggedItem({ worth })).level);
    expect(levels).toEqual(['high', 'middle', 'low']);
    expect(checkPriority(flaggedItem()).basis).toBe('findings');
  });

  it('is guessed from the words where nothing is kept, and says so', () => {
    const [withFigure, without] = ['It cost 12 million.', 'It cost a lot.'].map((quote) =>
      checkPriority(flaggedItem({ quote, worth: null })),
    );
    expect(withFigure).toMatchObject({ level: 'middle', basis: 'words' });
    expect(without).toMatchObject({ level: 'low', basis: 'words' });
  });
});

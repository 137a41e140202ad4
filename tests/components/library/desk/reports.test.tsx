// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { button, choose, closePopup, find, press } from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { OPEN, WRONG } from './desk-items.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('reports', () => {
  it('hold what is shown, in its order', async () => {
    const { actions } = await openDesk([WRONG, OPEN], {}, 'status=open');
    await press(button('Save as CSV'));
    await press(button('Save as Markdown'));
    const [csv, markdown] = vi.mocked(actions.saveFile).mock.calls.map(([file]) => file);
    expect(csv?.name).toBe('worklist-2026-11-23.csv');
    expect(csv?.text).toContain('The ferry will not sail.');
    expect(csv?.text).toMatch(/,(?:high|medium|low),/);
    expect(csv?.text).not.toContain('3 million');
    expect(markdown?.text).toContain('## Open (1)');
    expect(markdown?.text).not.toContain('History');
  });

  it('tell the history where that is wanted', async () => {
    const { actions } = await openDesk([OPEN]);
    await choose('.status-select', 'sourced');
    await press(find('.desk-reports input'));
    await press(button('Save as Markdown'));
    expect(vi.mocked(actions.saveFile).mock.lastCall?.[0].text).toContain(
      'Status: Sourced, before: Open',
    );
  });
});

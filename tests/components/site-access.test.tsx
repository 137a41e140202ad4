// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { SiteAccess } from '../../lib/domain/site.ts';
import { button, closePopup, find, press, wordsOf } from './mount-popup.tsx';
import { placedNote } from './note-stock.ts';
import { openWithNotes } from './open-notes.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const DAM = readingOf([{ text: 'The dam will be drained by spring.' }]);
const NOTE = placedNote(DAM.article, 'drained');
const QUESTION = 'Show my notes on this site by themselves?';

/** A site that remembers what the reader allowed. */
function site(access: SiteAccess) {
  let now = access;
  return {
    siteAccess: async () => now,
    async requestSiteAccess() {
      now = 'granted';
      return true;
    },
    declineSiteAccess: async () => void (now = 'declined'),
    revokeSiteAccess: async () => void (now = 'declined'),
  };
}

const panel = () => wordsOf('#panel-note')[0] ?? '';

describe('the question about a site', () => {
  it.each([
    ['there is no note yet', [], 'askable'],
    ['there is nothing to ask for', [NOTE], 'impossible'],
  ] as const)('is not asked where %s', async (_, notes, access) => {
    await openWithNotes(DAM, notes, { replaced: site(access) });
    expect(panel()).not.toContain('by themselves');
  });

  it('is asked in the click itself, and the grant can be taken back in one', async () => {
    const { actions } = await openWithNotes(DAM, [NOTE], { replaced: site('askable') });
    expect(panel()).toContain(QUESTION);
    // Asked later, browsers would refuse.
    button('Yes').click();
    expect(actions.requestSiteAccess).toHaveBeenCalledTimes(1);
    await expect.poll(panel).toContain('Your notes show by themselves');
    await press(button('Stop'));
    expect(actions.revokeSiteAccess).toHaveBeenCalledTimes(1);
    expect(panel()).not.toContain('Your notes show by themselves');
  });

  it('is not asked again after “Not now”, but can be answered otherwise', async () => {
    const { actions } = await openWithNotes(DAM, [NOTE], { replaced: site('askable') });
    await press(button('Not now'));
    expect(actions.declineSiteAccess).toHaveBeenCalledTimes(1);
    expect(panel()).not.toContain(QUESTION);
    await press(button('Show my notes on this site'));
    expect(actions.requestSiteAccess).toHaveBeenCalledTimes(1);
    expect(panel()).toContain('Your notes show by themselves');
  });

  it('stays where the reader said no to the browser, and tells a failure', async () => {
    await openWithNotes(DAM, [NOTE], {
      replaced: { ...site('askable'), requestSiteAccess: async () => false },
    });
    await press(button('Yes'));
    expect(panel()).toContain(QUESTION);

    const fails = () => Promise.reject(new Error('broken'));
    await openWithNotes(DAM, [NOTE], {
      replaced: { ...site('askable'), requestSiteAccess: fails },
    });
    await press(button('Yes'));
    expect(wordsOf('.announcement')).toEqual(['The browser could not be asked. Please try again.']);
  });

  it('has the options beside it', async () => {
    let opened = 0;
    await openWithNotes(DAM, [], { replaced: { openOptions: async () => ++opened } });
    await press(find('.notes-options'));
    expect(opened).toBe(1);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NEEDS_SOURCE } from '../../lib/domain/note.ts';
import {
  button,
  closePopup,
  field,
  find,
  press,
  pressKey,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { openEditor } from './open-notes.ts';
import { speakEnglish } from './speak-english.ts';
import { pause, stopTime } from './stopped-time.ts';

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

const LETTER = { address: 'https://dams.example/letter', remark: 'the letter' };
const TAG = '.tag-input';
const ADDRESS = '.add-evidence input[type=url]';

async function addLink(address: string): Promise<void> {
  await type(ADDRESS, address);
  await press(button('Add link'));
}

describe('tags', () => {
  it('are added with Enter, a comma or by leaving the field, each only once', async () => {
    const { content } = await openEditor({ tags: ['dam'] });
    await typeLetters(TAG, '  #to  ask ');
    await pressKey(find(TAG), 'Enter');
    await typeLetters(TAG, 'Dam,');
    await typeLetters(TAG, 'town');
    await rest(() => void find(TAG).dispatchEvent(new FocusEvent('blur')));
    expect(content()?.tags).toEqual(['dam', 'to ask', 'town']);
    expect(field(TAG).value).toBe('');
  });

  it('are kept when the popup goes before Enter', async () => {
    const { content } = await openEditor();
    await typeLetters(TAG, 'town');
    await rest(() => void window.dispatchEvent(new Event('pagehide')));
    expect(content()?.tags).toEqual(['town']);
  });

  it('can be chosen from those given before, and taken off', async () => {
    const { content } = await openEditor({ tags: ['dam'] }, { tags: ['dam', 'flood', 'town'] });
    expect(wordsOf('.tag-field datalist option')).toEqual(['flood', 'town']);
    // Browsers put a choice in whole.
    await type(TAG, 'flood');
    expect(content()?.tags).toEqual(['dam', 'flood']);
    await press(button('Take off the tag: dam'));
    expect(content()?.tags).toEqual(['flood']);
    expect(document.activeElement).toBe(find(TAG));
  });
});

describe('evidence', () => {
  it('takes a link with a word on it, and flags the passage', async () => {
    const { content } = await openEditor();
    await type('.add-evidence .evidence-remark', ' the letter ');
    await addLink('  dams.example/letter ');
    expect(content()?.flag).toEqual({ ...NEEDS_SOURCE, status: 'open', evidence: [LETTER] });
    expect(field(ADDRESS).value).toBe('');
    expect(wordsOf('.evidence-row a')).toEqual(['dams.example/letter']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'the letter', ''])(
    'refuses “%s” in one sentence and changes nothing',
    async (address) => {
      const { actions } = await openEditor();
      await addLink(address);
      expect(wordsOf('.field-problem')[0]).toContain('not the address of a web page');
      expect(field(ADDRESS).getAttribute('aria-invalid')).toBe('true');
      expect(field(ADDRESS).value).toBe(address);
      expect(actions.changeNote).not.toHaveBeenCalled();
      await type(ADDRESS, 'https://');
      expect(wordsOf('.field-problem')).toEqual(['']);
    },
  );

  it('says where a link is there already', async () => {
    const { actions } = await openEditor({
      flag: { ...NEEDS_SOURCE, status: 'open', evidence: [LETTER] },
    });
    await addLink(LETTER.address);
    expect(wordsOf('.field-problem')).toEqual(['This link is there already.']);
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  it('lets the word on a link be changed and the link be removed', async () => {
    const { content } = await openEditor({
      flag: { ...NEEDS_SOURCE, status: 'checking', evidence: [LETTER] },
    });
    await type('.evidence-row .evidence-remark', 'their letter');
    await pause();
    expect(content()?.flag?.evidence).toEqual([{ ...LETTER, remark: 'their letter' }]);
    await press(button('Remove the link to dams.example/letter'));
    expect(content()?.flag).toEqual({ ...NEEDS_SOURCE, status: 'checking', evidence: [] });
  });
});

/** Types as fingers do, so that it is not taken for a choice from a list. */
async function typeLetters(selector: string, words: string): Promise<void> {
  await rest(() => {
    field(selector).value = words;
    const data = words.at(-1) ?? null;
    const letter = { bubbles: true, inputType: 'insertText', data };
    field(selector).dispatchEvent(new InputEvent('input', letter));
  });
}

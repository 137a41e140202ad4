// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NEEDS_SOURCE, type Note } from '../../lib/domain/note.ts';
import {
  button,
  choose,
  closePopup,
  field,
  find,
  press,
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

const COMMENT = '.comment-field textarea';

describe('the comment of a note', () => {
  it('is kept as typed once the reader pauses, and is there when the editor closes', async () => {
    const { content } = await openEditor();
    await type(COMMENT, ' Which\n\tspring? ');
    expect(wordsOf('.comment-field .save-status')).toEqual(['Saving…']);
    await pause();
    expect(content()?.comment).toBe(' Which\n\tspring? ');
    expect(wordsOf('.comment-field .save-status')).toEqual(['Saved on this device.']);
    await press(button('Done'));
    expect(find('.note-comment').textContent).toBe(' Which\n\tspring? ');
  });

  it.each([
    ['the field is left', () => void find(COMMENT).dispatchEvent(new FocusEvent('blur'))],
    ['the popup goes', () => void window.dispatchEvent(new Event('pagehide'))],
    ['the editor closes', () => button('Done').click()],
  ])('is kept at once when %s', async (_, leave) => {
    const { content } = await openEditor();
    await type(COMMENT, 'Almost lost');
    await rest(leave);
    expect(content()?.comment).toBe('Almost lost');
  });

  it('stays as it is being typed while news comes, and what comes later shows', async () => {
    const { stock } = await openEditor();
    const elsewhere = (comment: string) =>
      rest(() =>
        stock.changeElsewhere((notes) =>
          notes.map(({ note, ...place }) => ({ ...place, note: { ...note, comment } })),
        ),
      );
    await type(COMMENT, 'Mine');
    await elsewhere('Theirs');
    expect(field(COMMENT).value).toBe('Mine');
    await pause();
    expect(field(COMMENT).value).toBe('Mine');
    await elsewhere('Later');
    expect(field(COMMENT).value).toBe('Later');
  });

  it('stays in the field where it could not be kept, with the reason', async () => {
    await openEditor(
      {},
      {
        replaced: {
          changeNote: () => Promise.reject(new Error('There is no room left.')),
          sentenceOf: (error) => (error instanceof Error ? error.message : null),
        },
      },
    );
    await type(COMMENT, 'Mine');
    await pause();
    expect(field(COMMENT).value).toBe('Mine');
    expect(wordsOf('.comment-field .save-status')[0]).toContain('Not saved.');
    expect(wordsOf('.announcement')).toEqual(['There is no room left.']);
  });
});

describe('what a comment was before', () => {
  const writtenElsewhere = (note: Note): Note => ({ ...note, comment: 'Theirs', revision: 5 });

  it('is told from what the reader had seen, so that nothing of it is lost', async () => {
    const { actions, stock } = await openEditor();
    await type(COMMENT, 'Mine');
    await rest(() =>
      stock.changeElsewhere((notes) =>
        notes.map(({ note, ...place }) => ({ ...place, note: writtenElsewhere(note) })),
      ),
    );
    await pause();
    await type(COMMENT, 'Mine, too');
    await pause();
    const revisions = actions.changeNote.mock.calls.map(([{ revision }]) => revision);
    expect(revisions).toEqual([1, 6]);
  });

  it('can be looked at and brought back', async () => {
    const { content } = await openEditor();
    expect(wordsOf('button')).not.toContain('Earlier comments');
    for (const comment of ['One', 'Two', '']) {
      await type(COMMENT, comment);
      await pause();
    }
    await press(button('Earlier comments'));
    expect(wordsOf('.earlier-comment .note-comment')).toEqual(['Two', 'One']);
    await press(find('.earlier-comment:last-child button'));
    expect(content()?.comment).toBe('One');
    expect(field(COMMENT).value).toBe('One');
  });

  it('is said where there was nothing, or it cannot be had', async () => {
    await openEditor({ revision: 2 });
    await press(button('Earlier comments'));
    expect(wordsOf('.note-editor .hint')).toEqual(['This note has had no other comment.']);
    const getNoteVersions = () => Promise.reject(new Error('locked'));
    await openEditor({ revision: 2 }, { replaced: { getNoteVersions } });
    await press(button('Earlier comments'));
    expect(wordsOf('.announcement')[0]).toContain('could not be opened');
  });
});

describe('colour and status', () => {
  it('are kept as they are chosen', async () => {
    const { content } = await openEditor();
    await press(find('.colour-option [value=green]'));
    await choose('.status-select', 'disputed');
    expect(content()).toMatchObject({
      colour: 'green',
      flag: { ...NEEDS_SOURCE, status: 'disputed', evidence: [] },
    });
    await press(button('Done'));
    expect(wordsOf('.note-facts li')).toEqual(['Quote', 'Disputed']);
  });

  it('keep the evidence when only the status changes', async () => {
    const { content } = await openEditor({
      flag: { ...NEEDS_SOURCE, status: 'open', evidence: [LETTER] },
    });
    await choose('.status-select', 'sourced');
    expect(content()?.flag).toEqual({ ...NEEDS_SOURCE, status: 'sourced', evidence: [LETTER] });
    expect(wordsOf('.announcement')).toEqual(['']);
    await choose('.status-select', '');
    expect(content()?.flag).toBeNull();
    expect(wordsOf('.announcement')[0]).toContain('The evidence went with the status.');
    await press(button('Undo'));
    expect(content()?.flag).toEqual({ ...NEEDS_SOURCE, status: 'sourced', evidence: [LETTER] });
  });

  it('are as they were where a change could not be kept, and the reader is told', async () => {
    await openEditor({}, { replaced: { changeNote: () => Promise.reject(new Error('broken')) } });
    await choose('.status-select', 'wrong');
    expect(field('.status-select').value).toBe('');
    expect(wordsOf('.announcement')[0]).toContain('nothing was changed');
  });
});

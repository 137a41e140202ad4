// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  closePopup,
  field,
  find,
  keptQuestion,
  press,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { openQuestions } from './open-questions.ts';
import { speakEnglish } from './speak-english.ts';
import { pause, stopTime } from './stopped-time.ts';

const WORDS = '.answer-editor textarea';
const LINK = '.answer-editor input';

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

async function leave(selector: string): Promise<void> {
  await rest(() => void find(selector).dispatchEvent(new FocusEvent('blur')));
}

async function openAnswer() {
  const actions = await openQuestions();
  await press(button('Write an answer to: Who will pay?'));
  const kept = () =>
    actions.saveQuestion.mock.calls.map(([, { answer, answerLink }]) => [answer, answerLink]);
  return { actions, kept };
}

describe('an answer', () => {
  it('is kept once the reader pauses, under the id its first change got', async () => {
    const { actions } = await openAnswer();
    expect(document.activeElement).toBe(find(WORDS));
    await type(WORDS, 'The t');
    await type(WORDS, 'The town');
    expect(actions.saveQuestion).not.toHaveBeenCalled();
    expect(wordsOf('.answer-editor .save-status')).toEqual(['Saving…']);

    await pause();
    await press(find('.question-group:last-of-type .question-tick'));
    expect(actions.saveQuestion.mock.calls.map(([, { id, answer }]) => [id, answer])).toEqual([
      [null, 'The town'],
      [expect.stringMatching(/^id-/), 'The town'],
    ]);
    expect(wordsOf('.answer-editor .save-status')).toEqual(['Saved on this device.']);
  });

  it('is kept at once and shown when the reader is done, and the focus is where it was', async () => {
    const { kept } = await openAnswer();
    await type(WORDS, 'The town.\nNot the state.');
    await press(button('Done with the answer to: Who will pay?'));
    expect(kept()).toEqual([['The town.\nNot the state.', '']]);
    expect(document.querySelector(WORDS)).toBeNull();
    expect(find('.answer-words').textContent).toBe('The town.\nNot the state.');
    expect(document.activeElement).toBe(button('Change your answer to: Who will pay?'));
  });

  it('that cannot be kept stays in its field, and the reader is told there', async () => {
    const failing = { saveQuestion: () => Promise.reject(new Error('full')) };
    await openQuestions([], failing);
    await press(button('Write an answer to: Who will pay?'));
    await type(WORDS, 'The town');
    await pause();
    expect(field(WORDS).value).toBe('The town');
    expect(wordsOf('.answer-editor .save-status')[0]).toContain('Not saved.');
  });
});

describe('the link to an answer', () => {
  it('is kept as the address it is, and leads there', async () => {
    const { kept } = await openAnswer();
    await type(LINK, 'town.example/budget');
    await pause();
    expect(field(LINK).value).toBe('town.example/budget');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await rest(() => find(LINK).dispatchEvent(enter));
    // The same key must not press the button that has the focus now.
    expect(enter.defaultPrevented).toBe(true);
    expect(kept()).toEqual([['', 'https://town.example/budget']]);
    const link = find('.answer-shown a');
    expect(link.getAttribute('href')).toBe('https://town.example/budget');
    expect(link.textContent).toBe('town.example/budget');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'the town', 'http://'])(
    'is never %s: a sentence says so, and nothing that was typed is lost',
    async (typed) => {
      const { kept } = await openAnswer();
      await type(WORDS, 'The town');
      await type(LINK, typed);
      await pause();
      expect(wordsOf('.field-problem')).toEqual(['']);
      await leave(LINK);
      expect(wordsOf('.field-problem')[0]).toContain('not the address of a web page');
      expect(find(LINK).getAttribute('aria-invalid')).toBe('true');

      await press(button('Done with the answer'));
      expect(field(LINK).value).toBe(typed);
      expect(field(WORDS).value).toBe('The town');
      expect(kept()).toEqual([['The town', '']]);
    },
  );

  it('may be mended, and the sentence goes', async () => {
    const { kept } = await openAnswer();
    await type(LINK, 'the town');
    await leave(LINK);
    await type(LINK, 'http://town.example/');
    expect(wordsOf('.field-problem')).toEqual(['']);
    await leave(LINK);
    expect(kept()).toEqual([['', 'http://town.example/']]);
  });

  it('may be taken away again', async () => {
    const actions = await openQuestions([
      keptQuestion({ text: 'Why?', answerLink: 'https://town.example/' }),
    ]);
    await press(button('Change your answer to: Why?'));
    await type(LINK, '');
    await press(button('Done with the answer'));
    expect(actions.saveQuestion.mock.lastCall?.[1]).toMatchObject({ answerLink: '' });
    expect(document.querySelector('.answer-shown')).toBeNull();
  });

  it('that was kept as anything but an address of the web is no link', async () => {
    await openQuestions([keptQuestion({ text: 'Why?', answerLink: 'javascript:alert(1)' })]);
    expect(wordsOf('.answer-shown')).toEqual(['alert(1)']);
    expect(document.querySelector('.answer-shown a')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  closePopup,
  field,
  find,
  keptQuestion,
  press,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { openQuestions } from './open-questions.ts';
import { questionStock } from './question-stock.ts';
import { speakEnglish } from './speak-english.ts';
import { pause, stopTime } from './stopped-time.ts';

const full = () => Promise.reject(new Error('full'));

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

describe('half-typed words', () => {
  it('of a new question wait in their field until the reader is back', async () => {
    const { actions, drafts } = questionStock();
    await openQuestions([], actions);
    await type('#new-question', 'Who owns the b');
    await openQuestions([], actions);
    expect(field('#new-question').value).toBe('Who owns the b');
    await press(button('Add'));
    expect(drafts.size).toBe(0);
  });

  it('of a question in other words wait where they were typed', async () => {
    const { actions, drafts } = questionStock();
    await openQuestions([], actions);
    await press(button('Reword: Who will pay?'));
    await type('.reword textarea', 'Who will pay for');
    await openQuestions([], actions);
    expect(field('.reword textarea').value).toBe('Who will pay for');
    expect(document.activeElement).not.toBe(find('.reword textarea'));
    await press(button('Keep'));
    expect(wordsOf('.question-text')).toContain('Who will pay for');
    expect(drafts.size).toBe(0);
  });

  it('of an answer are back, and are kept then', async () => {
    const { actions, drafts } = questionStock();
    await openQuestions([], { ...actions, saveQuestion: full });
    await press(button('Write an answer to: Who will pay?'));
    await type('.answer-editor textarea', 'The to');

    const again = await openQuestions([], actions);
    expect(field('.answer-editor textarea').value).toBe('The to');
    expect(wordsOf('.answer-editor .save-status')[0]).toContain('They are back.');
    await pause();
    expect(again.saveQuestion.mock.lastCall?.[1]).toMatchObject({ answer: 'The to' });
    expect(drafts.size).toBe(0);
    await type('.answer-editor textarea', 'The town');
    expect(wordsOf('.answer-editor .save-status')).toEqual(['Saving…']);
  });

  it('of a link that is no address yet are back, with what is wrong with them', async () => {
    const { actions } = questionStock();
    await openQuestions([], actions);
    await press(button('Write an answer to: Who will pay?'));
    await type('.answer-editor input', 'htp:/town');
    await openQuestions([], actions);
    expect(field('.answer-editor input').value).toBe('htp:/town');
    expect(wordsOf('.field-problem')[0]).toContain('not the address of a web page');
  });

  it('are no draft any more once they are kept', async () => {
    const { actions, drafts } = questionStock();
    await openQuestions([], actions);
    await press(button('Write an answer to: Who will pay?'));
    await type('.answer-editor textarea', 'The town');
    await type('.answer-editor input', 'town.example');
    expect(drafts.size).toBe(2);
    await press(button('Done with the answer'));
    expect(drafts.size).toBe(0);
  });

  it('that were kept after the window had closed are no draft, and open nothing', async () => {
    const { actions, drafts } = questionStock();
    const unanswered = () => new Promise<never>(() => undefined);
    await openQuestions([], { ...actions, saveQuestion: unanswered });
    await press(button('Write an answer to: Who will pay?'));
    await type('.answer-editor textarea', 'The town');
    await type('.answer-editor input', 'town.example');
    await type('#new-question', 'Who owns the boats?');
    await press(button('Add'));
    expect(drafts.size).toBe(3);

    const pay = { kind: 'asked', text: 'Who will pay?', quote: 'Who will pay?' } as const;
    const answered = { ...pay, answer: 'The town', answerLink: 'https://town.example/' };
    const own = keptQuestion({ id: 'own', text: 'Who owns the boats?' });
    await openQuestions([keptQuestion(answered), own], actions);
    expect(document.querySelector('.answer-editor')).toBeNull();
    expect(field('#new-question').value).toBe('');
    expect(drafts.size).toBe(0);
  });

  it('are typed on where they cannot be kept anywhere', async () => {
    const { actions } = questionStock();
    const denied = () => {
      throw new Error('denied');
    };
    const draftStorage = { getItem: denied, setItem: denied, removeItem: denied };
    const { reportError } = await openQuestions([], { ...actions, draftStorage });
    await type('#new-question', 'Who owns the boats?');
    await press(button('Add'));
    expect(wordsOf('.question-text')).toContain('Who owns the boats?');
    expect(reportError).toHaveBeenCalled();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  closePopup,
  field,
  find,
  keptQuestion,
  press,
  pressKey,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { openQuestions, WHO } from './open-questions.ts';
import { questionStock } from './question-stock.ts';
import { speakEnglish } from './speak-english.ts';

const BUYER = 'Officials expect a buyer.';
const STRIKE = 'Officials fear a strike.';
const WHO_HERE = { site: 'courier.example', gap: 'who' } as const;

beforeAll(speakEnglish);
afterEach(closePopup);

describe('the words of a question', () => {
  const OTHER = 'Whose officials, the port’s?';

  it('are changed in place, kept with Enter, and as they were found again in one press', async () => {
    const actions = await openQuestions();
    await press(button(`Reword: ${WHO}`));
    expect(document.activeElement).toBe(find('.reword textarea'));
    await type('.reword textarea', `  ${OTHER}\n`);
    await pressKey(find('.reword textarea'), 'Enter');
    expect(wordsOf('.question-text')).toEqual([OTHER, WHO, 'Who will pay?']);
    expect(actions.saveQuestion.mock.lastCall?.[1]).toMatchObject({
      text: OTHER,
      found: WHO,
      quote: BUYER,
    });
    expect(document.activeElement).toBe(button(`Reword: ${OTHER}`));

    await press(button(`As found: ${WHO}`));
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?']);
    expect(document.activeElement).toBe(button(`Reword: ${WHO}`));
    expect(document.body.textContent).not.toContain('As found');
  });

  it('stay as they were with Escape, which does not close the window', async () => {
    const actions = await openQuestions();
    await press(button(`Reword: ${WHO}`));
    await type('.reword textarea', OTHER);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await rest(() => find('.reword textarea').dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(wordsOf('.question-text')[0]).toBe(WHO);
    expect(actions.saveQuestion).not.toHaveBeenCalled();
    await press(button(`Reword: ${WHO}`));
    expect(field('.reword textarea').value).toBe(WHO);
  });

  it('are still composed when Enter ends a word in an input method', async () => {
    await openQuestions();
    await press(button(`Reword: ${WHO}`));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await rest(() => find('.reword textarea').dispatchEvent(enter));
    expect(document.querySelector('.reword')).not.toBeNull();
  });

  it('left empty are as they were found; the reader’s own are as they were', async () => {
    const reworded = { kind: 'gap', text: OTHER, found: WHO, quote: BUYER } as const;
    const actions = await openQuestions([
      keptQuestion({ id: 'gap', ...reworded }),
      keptQuestion({ id: 'own', text: 'Why?' }),
    ]);
    for (const words of [OTHER, 'Why?']) {
      await press(button(`Reword: ${words}`));
      await type('.reword textarea', ' ');
      await pressKey(find('.reword textarea'), 'Enter');
    }
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?', 'Why?']);
    expect(actions.saveQuestion).toHaveBeenCalledTimes(1);
  });
});

describe('a question that is no good', () => {
  it('stays in its place until the window closes, and can be asked after all', async () => {
    const actions = await openQuestions();
    await press(button(`Not a good question: ${WHO}`));
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?']);
    expect(wordsOf('.question--quiet .question-text')).toEqual([WHO]);
    expect(wordsOf('.question-tally output')[0]).toBe('0 of 2 answered');
    expect(actions.saveQuestion.mock.lastCall?.[1]).toMatchObject({ isDismissed: true });
    expect(document.activeElement).toBe(button(`Ask it after all: ${WHO}`));

    await press(button('Ask it after all'));
    expect(actions.saveQuestion.mock.lastCall?.[1]).toMatchObject({ isDismissed: false });
    expect(document.querySelector('.question--quiet')).toBeNull();
    expect(document.activeElement).toBe(find('.question-tick'));
  });

  it('is folded away at the end the next time, with what was done to it', async () => {
    const dismissed = { kind: 'gap', text: WHO, quote: BUYER, isDismissed: true } as const;
    await openQuestions([keptQuestion({ ...dismissed, answer: 'The port’s.' })]);
    expect(wordsOf('.question-group .question-text')).toEqual([WHO, 'Who will pay?']);
    expect(wordsOf('details summary')).toEqual(['Put aside (1)']);
    await press(button('Ask it after all'));
    expect(wordsOf('.question-group .question-text')).toEqual([WHO, WHO, 'Who will pay?']);
    expect(wordsOf('.answer-words')).toEqual(['The port’s.']);
  });
});

describe('a kind of question', () => {
  it('is turned off for the site where a question of it was put aside', async () => {
    const { actions } = questionStock();
    await openQuestions([], actions);
    await press(button('Not a good question'));
    const mute = button('Don’t ask “Who exactly?” on courier.example');
    mute.focus();
    await press(mute);
    expect(wordsOf('.question-group .question-text')).toEqual([WHO, 'Who will pay?']);
    expect(wordsOf('.muted-questions .hint')[0]).toContain(
      '1 question of a kind you turned off here.',
    );
    expect(await actions.getMutedKinds()).toEqual([WHO_HERE]);
    // The same button takes it back.
    expect(document.activeElement).toBe(mute);
    expect(mute.textContent).toBe('Ask “Who exactly?” on courier.example again');
  });

  it('that is turned off is shown on demand, and turned on again there', async () => {
    const { actions } = questionStock([WHO_HERE]);
    await openQuestions([], actions);
    expect(wordsOf('.question-text')).toEqual(['Who will pay?']);
    expect(wordsOf('#tab-questions .tab-count')).toEqual(['1']);
    await press(find('.muted-questions .text-button'));
    expect(wordsOf('.muted-questions .passage .article-text')).toEqual([BUYER, STRIKE]);
    await press(button('Ask “Who exactly?” on courier.example again'));
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?']);
    expect(document.activeElement).toBe(find('.question-tick'));
    expect(await actions.getMutedKinds()).toEqual([]);
  });

  it('is turned off on that site only', async () => {
    await openQuestions([], questionStock([{ ...WHO_HERE, site: 'daily.example' }]).actions);
    expect(wordsOf('.question-text')).toHaveLength(3);
    expect(document.querySelector('.muted-questions')).toBeNull();
  });

  it('is no reason to hide what the reader has worked on', async () => {
    const answered = { kind: 'gap', text: WHO, quote: BUYER, answer: 'The port’s.' } as const;
    await openQuestions([keptQuestion(answered)], questionStock([WHO_HERE]).actions);
    expect(wordsOf('.question-group .question-text')).toEqual([WHO, 'Who will pay?']);
  });

  it('follows what is chosen in another window', async () => {
    const stock = questionStock();
    await openQuestions([], stock.actions);
    await rest(() => stock.muteElsewhere([WHO_HERE]));
    expect(wordsOf('.question-text')).toEqual(['Who will pay?']);
  });

  it('that cannot be looked up keeps no question back', async () => {
    const getMutedKinds = () => Promise.reject(new Error('gone'));
    const { reportError } = await openQuestions([], { getMutedKinds });
    expect(wordsOf('.question-text')).toHaveLength(3);
    expect(reportError).toHaveBeenCalledTimes(1);
  });

  it('is not offered for what the article asks itself', async () => {
    await openQuestions();
    await press(button('Not a good question: Who will pay?'));
    expect(document.body.textContent).not.toContain('Don’t ask');
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { button, closePopup, keptQuestion, press, wordsOf } from './mount-popup.tsx';
import { openQuestions, WHO } from './open-questions.ts';
import { questionStock } from './question-stock.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('copied questions', () => {
  it('are a Markdown list with the answers, without what was put aside', async () => {
    const { actions, copied } = questionStock();
    const buyer = { kind: 'gap', text: WHO, quote: 'Officials expect a buyer.' } as const;
    await openQuestions(
      [
        keptQuestion({
          id: 'who',
          ...buyer,
          isAnswered: true,
          answer: 'The port’s.\n\nTwo of *three*.',
          answerLink: 'https://port.example/staff',
        }),
        keptQuestion({
          id: 'pay',
          kind: 'asked',
          text: 'Who will pay?',
          quote: 'Who will pay?',
          isDismissed: true,
        }),
        keptQuestion({ id: 'own', text: 'Is [this] right?' }),
      ],
      actions,
    );
    const [, strike] = document.querySelectorAll<HTMLElement>('.question-away');
    if (strike !== undefined) await press(strike);
    await press(button('Copy all'));
    expect(copied).toEqual([
      `# Ferry line may close

<https://courier.example/ferry>

## What it leaves open

- [x] ${WHO}
  The port’s.
  Two of \\*three\\*.
  <https://port.example/staff>

## Your own

- [ ] Is \\[this\\] right?
`,
    ]);
    expect(wordsOf('.copy-questions output')).toEqual(['Copied']);
  });

  it('that the browser refuses are told of', async () => {
    await openQuestions([], { copyText: () => Promise.reject(new Error('denied')) });
    await press(button('Copy all'));
    expect(wordsOf('.announcement')[0]).toContain('could not be copied');
    expect(wordsOf('.copy-questions output')).toEqual(['']);
  });
});

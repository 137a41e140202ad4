// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { KeptWork } from '../../lib/domain/shelf.ts';
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
import { noteStock } from './note-stock.ts';
import { FERRY, keptWork, openQuestions, ticks, WHO } from './open-questions.ts';
import { speakEnglish } from './speak-english.ts';
import { stopTime } from './stopped-time.ts';

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

describe('the list of questions', () => {
  it('shows what the article leaves open, then what it asks, each with its passage', async () => {
    const actions = await openQuestions();
    expect(wordsOf('.question-group h2')).toEqual(['What it leaves open', 'The article asks']);
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?']);
    expect(wordsOf('.question .passage .article-text')).toEqual([
      'Officials expect a buyer.',
      'Officials fear a strike.',
    ]);
    await press(button('Show on the page: Who will pay?'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 0, end: 13 });
    await press(button('Officials fear'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 42, end: 66 });
  });

  it('says how many of them are answered, in the list and on the tab', async () => {
    await openQuestions([keptQuestion({ text: 'Why?', isAnswered: true })]);
    expect(wordsOf('.question-tally output')[0]).toBe('1 of 4 answered');
    expect(wordsOf('#tab-questions .tab-count')).toEqual(['4']);
    await press(find('.question-tick'));
    expect(wordsOf('.question-tally output')[0]).toBe('2 of 4 answered');
  });

  it('keeps a tick with the words of its passage', async () => {
    const actions = await openQuestions();
    await press(find('.question:nth-of-type(2) .question-tick'));
    expect(ticks()).toEqual([false, true, false]);
    expect(actions.saveQuestion).toHaveBeenCalledWith(expect.anything(), {
      id: null,
      kind: 'gap',
      gap: 'who',
      text: WHO,
      found: WHO,
      quote: 'Officials fear a strike.',
      isAnswered: true,
      answer: '',
      answerLink: '',
      isDismissed: false,
    });
  });

  it('takes a tick back that could not be kept, and the reader is told', async () => {
    await openQuestions([], { saveQuestion: () => Promise.reject(new Error('full')) });
    await press(find('.question-tick'));
    expect(ticks()).toEqual([false, false, false]);
    expect(wordsOf('.announcement')).toEqual(['The question could not be saved.']);
  });

  it('comes back as it was left, each of two alike with its own passage', async () => {
    const strike = { text: WHO, quote: 'Officials fear a strike.', isAnswered: true };
    await openQuestions([keptQuestion({ kind: 'gap', answer: 'The port’s.', ...strike })]);
    expect(ticks()).toEqual([false, true, false]);
    expect(wordsOf('.question:nth-of-type(2) .answer-words')).toEqual(['The port’s.']);
  });

  it('is in today’s words, unless the reader chose others', async () => {
    const before = { kind: 'gap', gap: 'who', found: 'Who are they?', isAnswered: true } as const;
    const buyer = { ...before, text: 'Who are they?', quote: 'Officials expect a buyer.' };
    const strike = { ...before, text: 'Says who?', quote: 'Officials fear a strike.' };
    await openQuestions([
      keptQuestion({ id: 'buyer', ...buyer }),
      keptQuestion({ id: 'strike', ...strike }),
    ]);
    expect(wordsOf('.question-text')).toEqual([WHO, 'Says who?', 'Who will pay?']);
    expect(ticks()).toEqual([true, true, false]);
    await press(button(`As found: ${WHO}`));
    expect(wordsOf('.question-text')).toEqual([WHO, WHO, 'Who will pay?']);
  });

  it('still shows a kept question that the article no longer raises', async () => {
    await openQuestions([keptQuestion({ kind: 'gap', text: 'Which critics?', quote: 'Critics.' })]);
    expect(wordsOf('.question-group:last-of-type h2')).toEqual(['Kept from an earlier version']);
    expect(wordsOf('.question-group:last-of-type .question-text')).toEqual(['Which critics?']);
  });

  it('leaves out what was deleted', async () => {
    await openQuestions([keptQuestion({ text: 'Gone?', deleted: 7 })]);
    expect(wordsOf('.question-text')).not.toContain('Gone?');
  });

  it('shows all that can be read, and says what cannot', async () => {
    const own = keptQuestion({ text: 'Why?' });
    await openQuestions([], { getKeptWork: async () => keptWork([own], 1) });
    expect(wordsOf('.question-text')).toContain('Why?');
    expect(find('#panel-questions').textContent).toContain(
      'One question on this article could not be read; it was not deleted.',
    );
  });
});

describe('news of questions', () => {
  it('that was asked for before a change does not take it back', async () => {
    let asked = 0;
    const old = Promise.withResolvers<KeptWork>();
    const stock = noteStock(FERRY.article);
    const nothing: KeptWork = keptWork([]);
    await openQuestions([], {
      ...stock.actions,
      getKeptWork: async () => (++asked === 1 ? nothing : await old.promise),
    });
    await rest(() => stock.changeElsewhere((notes) => [...notes]));
    await press(find('.question-tick'));
    await rest(() => old.resolve(nothing));
    expect(ticks()).toEqual([true, false, false]);
  });

  it('brings what was undone, without touching an answer that is being typed', async () => {
    let questions = [keptQuestion({ id: 'own', text: 'Why?', isAnswered: true, answer: 'Rain.' })];
    const stock = noteStock(FERRY.article);
    await openQuestions([], { ...stock.actions, getKeptWork: async () => keptWork(questions) });
    await press(button('Change your answer to: Why?'));
    await type('.question textarea', 'Rain, they say');
    questions = [keptQuestion({ id: 'own', text: 'Why?', answer: 'Rain.' })];
    await rest(() => stock.changeElsewhere((notes) => [...notes]));
    expect(ticks()).toEqual([false, false, false, false]);
    expect(field('.question textarea').value).toBe('Rain, they say');
  });
});

describe('a question of the reader’s own', () => {
  it('is added, kept, and deleted again', async () => {
    const actions = await openQuestions();
    await type('#new-question', '  Who owns the boats? ');
    await press(button('Add'));
    expect(wordsOf('.question-text')).toContain('Who owns the boats?');
    expect(field('#new-question').value).toBe('');
    expect(actions.saveQuestion.mock.lastCall?.[1]).toMatchObject({
      kind: 'reader',
      text: 'Who owns the boats?',
      found: '',
      quote: '',
    });

    await press(button('Delete your question: Who owns the boats?'));
    expect(actions.deleteQuestion).toHaveBeenCalledWith(expect.stringMatching(/^id-/));
    expect(wordsOf('.question-text')).not.toContain('Who owns the boats?');
    expect(document.activeElement?.id).toBe('new-question');
  });

  it('is not added without words', async () => {
    const actions = await openQuestions();
    await type('#new-question', '   ');
    await press(button('Add'));
    expect(actions.saveQuestion).not.toHaveBeenCalled();
  });

  it('goes back into its field where it could not be kept', async () => {
    await openQuestions([], { saveQuestion: () => Promise.reject(new Error('full')) });
    await type('#new-question', 'Who owns the boats?');
    await press(button('Add'));
    expect(wordsOf('.question-text')).not.toContain('Who owns the boats?');
    expect(field('#new-question').value).toBe('Who owns the boats?');
    expect(wordsOf('.announcement')).toEqual(['The question could not be saved.']);
  });

  it('stays where it could not be deleted, and the reader is told', async () => {
    const own = keptQuestion({ id: 'own', text: 'Who owns the boats?' });
    await openQuestions([own], { deleteQuestion: () => Promise.reject(new Error('full')) });
    await press(button('Delete your question'));
    expect(wordsOf('.question-text')).toContain('Who owns the boats?');
    expect(wordsOf('.announcement')).toEqual(['The question could not be deleted.']);
  });
});

describe('where the shelf cannot be opened', () => {
  it('asks for no words it could not keep, and still shows the reading', async () => {
    const actions = await openQuestions([], {
      getKeptWork: () => Promise.reject(new Error('locked')),
    });
    expect(actions.reportError).toHaveBeenCalledTimes(1);
    expect(document.querySelector('#panel-questions input')).toBeNull();
    expect(wordsOf('#panel-questions')[0]).toContain('could not be opened');
    await press(find('#tab-note'));
    expect(document.querySelector('textarea')).toBeNull();
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
  });
});

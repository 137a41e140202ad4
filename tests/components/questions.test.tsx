// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { KeptWork, ShelfQuestion } from '../../lib/domain/shelf.ts';
import {
  actionsOn,
  button,
  closePopup,
  field,
  find,
  keptQuestion,
  mountPopup,
  press,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { noteStock } from './note-stock.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  closePopup();
  vi.useRealTimers();
});

const WHO = 'Which officials?';

const FERRY = readingOf([
  { text: 'Who will pay?', question: ['Who will pay?', 'asked', 'Who will pay?'] },
  { text: 'Officials expect a buyer.', question: ['Officials', 'gap', WHO] },
  { text: 'Officials fear a strike.', question: ['Officials', 'gap', WHO] },
]);

type Replaced = Parameters<typeof actionsOn>[1];

async function openQuestions(kept: readonly ShelfQuestion[] = [], replaced: Replaced = {}) {
  const actions = actionsOn(FERRY, {
    getKeptWork: async () => ({ article: null, questions: kept, unreadableQuestions: 0 }),
    ...replaced,
  });
  await mountPopup(actions);
  await press(find('#tab-questions'));
  return actions;
}

function ticks(): boolean[] {
  return [...document.querySelectorAll<HTMLInputElement>('.question-tick')].map(
    ({ checked }) => checked,
  );
}

describe('the list of questions', () => {
  it('shows what the article asks, then what it leaves open, each with its passage', async () => {
    const actions = await openQuestions();
    expect(wordsOf('.question-group h2')).toEqual(['The article asks', 'What it leaves open']);
    expect(wordsOf('.question-text')).toEqual(['Who will pay?', WHO, WHO]);
    expect(wordsOf('.question .passage .article-text')).toEqual([
      'Officials expect a buyer.',
      'Officials fear a strike.',
    ]);
    await press(button('Show on the page: Who will pay?'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 0, end: 13 });
    await press(button('Officials fear'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 42, end: 66 });
  });

  it('keeps a tick with the words of its passage', async () => {
    const actions = await openQuestions();
    await press(find('.question-group:nth-of-type(2) .question:last-child .question-tick'));
    expect(ticks()).toEqual([false, false, true]);
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

  it('comes back as it was left, each of two alike with its own passage', async () => {
    await openQuestions([
      keptQuestion({
        id: 'one',
        kind: 'gap',
        text: WHO,
        quote: 'Officials fear a strike.',
        isAnswered: true,
        answer: 'The port’s.',
      }),
    ]);
    expect(ticks()).toEqual([false, false, true]);
    expect(wordsOf('.question textarea')).toHaveLength(1);
    expect(field('.question textarea').value).toBe('The port’s.');
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
});

describe('news of questions', () => {
  it('that was asked for before a change does not take it back', async () => {
    let asked = 0;
    const old = Promise.withResolvers<KeptWork>();
    const stock = noteStock(FERRY.article);
    const nothing: KeptWork = { article: null, questions: [], unreadableQuestions: 0 };
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
    await openQuestions([], {
      ...stock.actions,
      getKeptWork: async () => ({ article: null, questions, unreadableQuestions: 0 }),
    });
    await type('.question textarea', 'Rain, they say');
    questions = [keptQuestion({ id: 'own', text: 'Why?', answer: 'Rain.' })];
    await rest(() => stock.changeElsewhere((notes) => [...notes]));
    expect(ticks()).toEqual([false, false, false, false]);
    expect(field('.question textarea').value).toBe('Rain, they say');
  });
});

describe('an answer', () => {
  it('is kept once the reader pauses, under the id its first change got', async () => {
    const actions = await openQuestions();
    await press(button('Write an answer to: Who will pay?'));
    expect(document.activeElement).toBe(find('.question textarea'));
    await type('.question textarea', 'The t');
    await type('.question textarea', 'The town');
    expect(actions.saveQuestion).not.toHaveBeenCalled();
    expect(wordsOf('.save-status')).toEqual(['Saving…']);

    vi.advanceTimersByTime(1000);
    await press(find('.question-tick'));
    expect(actions.saveQuestion.mock.calls.map(([, { id, answer }]) => [id, answer])).toEqual([
      [null, 'The town'],
      [expect.stringMatching(/^id-/), 'The town'],
    ]);
    expect(wordsOf('.save-status')).toEqual(['Saved on this device.']);
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

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';

import { NEEDS_SOURCE, type NoteContent } from '../../../lib/domain/note.ts';
import { makeNoteCard, type NoteCard } from '../../../lib/page/notes/card/note-card.ts';
import { passKey } from '../../../lib/page/notes/room/key-handlers.ts';
import { placedNote } from './memory-keeper.ts';
import { NOTE_WORDS } from './note-words.ts';
import { keyPress, press, trusted, typeInto } from './trusted.ts';

const TEXT = 'The bridge is closed, the mayor said.';
const SPAN = { start: 4, end: 10 };
const EVIDENCE = { address: 'https://www.example.org/report', remark: 'Table 3' };

type Change = Partial<NoteContent>;

function openCard(given: Change = {}, match = {}): { card: NoteCard; done: (Change | string)[] } {
  const done: (Change | string)[] = [];
  const tell = (word: string) => () => done.push(word);
  const take = (change: Change): number => done.push(change);
  const card = makeNoteCard({
    words: NOTE_WORDS,
    meanings: NOTE_WORDS.colour,
    knownTags: () => ['election', 'energy', 'water'],
    actions: {
      type: take,
      set: take,
      tryAgain: tell('again'),
      undo: tell('undo'),
      delete: tell('delete'),
      step: (direction) => done.push(`step ${direction}`),
      close: tell('close'),
    },
  });
  document.body.append(card.element);
  card.show(placedNote(TEXT, SPAN, given, match), {}, { at: 0, of: 1 });
  return { card, done };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
const find = <Kind extends HTMLElement>(card: NoteCard, selector: string): Kind => {
  const element = card.element.querySelector<Kind>(selector);
  if (element === null) throw new Error(`The card has no ${selector}`);
  return element;
};
const pressKey = (field: HTMLElement, key: string): KeyboardEvent => {
  const event = keyPress(key);
  passKey(field, event);
  return event;
};

afterEach(() => document.body.replaceChildren());

describe('the card of a note', () => {
  test('shows a comment as it was typed, markup and all', () => {
    const comment = '# Ask\n\n- **call** <img src=x onerror=alert(1)>';
    const { card } = openCard({ comment });
    expect(find<HTMLTextAreaElement>(card, '#comment').value).toBe(comment);
    expect(card.element.querySelector('img')).toBeNull();
  });

  test('says nothing of a note that is where it was', () => {
    const { card } = openCard();
    expect(find(card, '.state').hidden).toBe(true);
  });

  test('says how alike an uncertain place is, and what the words were', () => {
    const { card } = openCard({}, { state: 'uncertain', score: 0.784 });
    expect(find(card, '.state').textContent).toContain('78 % alike');
    expect(find(card, '.state q').textContent).toBe('bridge');
  });

  test('says that the words have moved', () => {
    const { card } = openCard({}, { state: 'moved' });
    expect(find(card, '.state').textContent).toBe(NOTE_WORDS.card.moved);
  });

  test('shows what the reader typed rather than what is kept', () => {
    const { card } = openCard({ comment: 'old' });
    card.show(placedNote(TEXT, SPAN, { comment: 'news' }), { comment: 'typed' }, { at: 0, of: 1 });
    expect(find<HTMLTextAreaElement>(card, '#comment').value).toBe('typed');
  });

  test('leads through notes that lie over each other, and not from one alone', () => {
    const { card, done } = openCard();
    expect(find(card, '.pager').hidden).toBe(true);
    card.show(placedNote(TEXT, SPAN), {}, { at: 1, of: 3 });
    expect(find(card, '.count').textContent).toBe('2 of 3');
    press(find(card, `[aria-label="${NOTE_WORDS.card.next}"]`));
    expect(done).toEqual(['step 1']);
  });

  test('hears of every letter of the comment', () => {
    const { card, done } = openCard();
    typeInto(find<HTMLTextAreaElement>(card, '#comment'), 'Who');
    expect(done).toEqual([{ comment: 'Who' }]);
  });

  test('changes its colour, and shows what that means', () => {
    const { card, done } = openCard();
    const pink = find<HTMLInputElement>(card, 'input[value=pink]');
    pink.checked = true;
    pink.dispatchEvent(trusted(new Event('change')));
    expect(done).toEqual([{ colour: 'pink' }]);
    expect(find(card, '.meaning').textContent).toBe('Look up');
  });

  test('closes on Escape', () => {
    const { card, done } = openCard();
    expect(pressKey(find(card, '#comment'), 'Escape').defaultPrevented).toBe(true);
    expect(done).toEqual(['close']);
  });

  test('is not moved by events that a page makes up', () => {
    const { card, done } = openCard({
      flag: { ...NEEDS_SOURCE, status: 'open', evidence: [EVIDENCE] },
    });
    const fields = card.element.querySelectorAll('button, input, select, textarea');
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields) {
      for (const type of ['click', 'input', 'change', 'keydown']) {
        field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    expect(done).toEqual([]);
  });
});

describe('the tags of a card', () => {
  const tagsOf = (card: NoteCard): (string | null)[] =>
    [...card.element.querySelectorAll('.chip span')].map((chip) => chip.textContent);

  test('are added with Enter or a comma, once each', () => {
    const { card, done } = openCard({ tags: ['Water'] });
    const field = find<HTMLInputElement>(card, '#tag');
    field.value = '  dam   safety ';
    pressKey(field, 'Enter');
    field.value = 'water';
    pressKey(field, ',');
    expect(tagsOf(card)).toEqual(['Water', 'dam safety']);
    expect(done).toEqual([{ tags: ['Water', 'dam safety'] }]);
  });

  test('are completed from those the reader has used', () => {
    const { card, done } = openCard();
    const field = find<HTMLInputElement>(card, '#tag');
    typeInto(field, 'e');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    pressKey(field, 'ArrowDown');
    pressKey(field, 'ArrowDown');
    const active = field.getAttribute('aria-activedescendant');
    expect(card.element.querySelector(`#${active}`)?.textContent).toBe('energy');
    pressKey(field, 'Enter');
    expect(done).toEqual([{ tags: ['energy'] }]);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('offered and not wanted go away on Escape, and the card stays', () => {
    const { card, done } = openCard();
    const field = find<HTMLInputElement>(card, '#tag');
    typeInto(field, 'e');
    pressKey(field, 'Escape');
    expect(find(card, '#known-tags').hidden).toBe(true);
    expect(done).toEqual([]);
  });

  test('are taken back with Backspace in an empty field', () => {
    const { card, done } = openCard({ tags: ['one', 'two'] });
    pressKey(find(card, '#tag'), 'Backspace');
    expect(done).toEqual([{ tags: ['one'] }]);
  });

  test('that are half typed when the field is left are meant', () => {
    const { card, done } = openCard();
    const field = find<HTMLInputElement>(card, '#tag');
    typeInto(field, 'flood');
    field.dispatchEvent(new Event('blur'));
    expect(done).toEqual([{ tags: ['flood'] }]);
  });
});

describe('the status of a card', () => {
  const choose = (card: NoteCard, status: string): void => {
    const select = find<HTMLSelectElement>(card, '#status');
    select.value = status;
    select.dispatchEvent(trusted(new Event('change')));
  };

  test('asks for evidence once there is one', () => {
    const { card, done } = openCard();
    const evidence = find(card, '.evidence-field');
    expect(evidence.hidden).toBe(true);
    choose(card, 'disputed');
    expect(evidence.hidden).toBe(false);
    expect(done).toEqual([{ flag: { ...NEEDS_SOURCE, status: 'disputed', evidence: [] } }]);
  });

  test('taken away by a slip comes back with its evidence', () => {
    const { card, done } = openCard({
      flag: { ...NEEDS_SOURCE, status: 'open', evidence: [EVIDENCE] },
    });
    choose(card, '');
    choose(card, 'open');
    expect(done).toEqual([
      { flag: null },
      { flag: { ...NEEDS_SOURCE, status: 'open', evidence: [EVIDENCE] } },
    ]);
  });

  test('takes an address with a word on it, with or without its scheme', () => {
    const { card, done } = openCard({
      flag: { ...NEEDS_SOURCE, status: 'checking', evidence: [] },
    });
    find<HTMLInputElement>(card, '#address').value = 'example.org/report';
    find<HTMLInputElement>(card, '#remark').value = 'Table 3';
    press(find(card, '.add button'));
    const evidence = [{ address: 'https://example.org/report', remark: 'Table 3' }];
    expect(done).toEqual([{ flag: { ...NEEDS_SOURCE, status: 'checking', evidence } }]);
    expect(find<HTMLAnchorElement>(card, '.evidence a').href).toBe('https://example.org/report');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'no address', ''])(
    'does not take “%s” for an address',
    (typed) => {
      const { card, done } = openCard({
        flag: { ...NEEDS_SOURCE, status: 'checking', evidence: [] },
      });
      find<HTMLInputElement>(card, '#address').value = typed;
      press(find(card, '.add button'));
      expect(done).toEqual([]);
      expect(find(card, '.problem').textContent).toBe(NOTE_WORDS.evidence.notAnAddress);
      expect(find(card, '#address').getAttribute('aria-invalid')).toBe('true');
    },
  );

  test('makes no link of what was kept and is no address of the web', () => {
    const evidence = [{ address: 'javascript:alert(1)', remark: '' }];
    const { card } = openCard({ flag: { ...NEEDS_SOURCE, status: 'open', evidence } });
    expect(card.element.querySelector('.evidence a')).toBeNull();
    expect(find(card, '.evidence').textContent).toContain('javascript:alert(1)');
  });
});

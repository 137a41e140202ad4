// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  actionsOn,
  button,
  closePopup,
  find,
  mountPopup,
  press,
  pressKey,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { announced, names, openCard, SAMPLE, submit, toggleOf } from './open-actors.ts';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('renaming an actor', () => {
  let actions: Awaited<ReturnType<typeof openCard>>;
  beforeEach(async () => {
    actions = await openCard('moss');
    await press(button('Rename'));
  });

  it('happens in a field that has the name and the focus', () => {
    const field = find('.decision-form input') as HTMLInputElement;
    expect(field.value).toBe('Ada Moss');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe('Ada Moss'.length);
  });

  it('is kept and shown at once, and the focus goes back', async () => {
    await type('.decision-form input', '  Mayor Moss ');
    await submit();
    expect(actions.decideActor).toHaveBeenCalledWith(SAMPLE.article, {
      kind: 'rename',
      actor: 'person:ada moss',
      name: 'Mayor Moss',
    });
    expect(names()[0]).toBe('Mayor Moss');
    expect(wordsOf('.actor-aliases li')).toEqual(['Ada Moss', 'Moss']);
    expect(document.activeElement).toBe(button('Rename'));
    expect(announced()).toBe('Now called “Mayor Moss”. Undo takes that back.');
  });

  it('is left alone by Escape, which does not reach the browser', async () => {
    await type('.decision-form input', 'Somebody');
    const field = find('.decision-form input');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await rest(() => field.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(actions.decideActor).not.toHaveBeenCalled();
    expect(names()[0]).toBe('Ada Moss');
    expect(document.activeElement).toBe(button('Rename'));
  });

  it.each(['   ', 'Ada Moss'])('is nothing where nothing is changed: “%s”', async (typed) => {
    await type('.decision-form input', typed);
    await submit();
    expect(actions.decideActor).not.toHaveBeenCalled();
    expect(document.querySelector('.decision-form')).toBeNull();
  });

  it('follows later decisions by the new name', async () => {
    await type('.decision-form input', 'Mayor');
    await submit();
    await press(button('Same as…'));
    expect(wordsOf('.choice-name')[1]).toBe('Clara Moss');
    await press(find('li:nth-child(2) > .choice'));
    expect(actions.decideActor).toHaveBeenLastCalledWith(SAMPLE.article, {
      kind: 'merge',
      actor: 'person:mayor',
      into: 'person:clara moss',
    });
    expect(names()).toEqual(['Clara Moss', 'Bo Lind', 'Ort']);
  });
});

describe('saying that two are one', () => {
  it('offers all others, those with a like name first', async () => {
    await openCard('moss');
    await press(button('Same as…'));
    expect(wordsOf('.choice-name')).toEqual(['Clara Moss', 'Bo Lind', 'Ort']);
    expect(document.activeElement).toBe(find('.decision-form input'));
  });

  it('finds one by its name', async () => {
    await openCard('clara');
    await press(button('Same as…'));
    await type('.decision-form input', 'lind');
    expect(wordsOf('.choice-name')).toEqual(['Bo Lind']);
    await type('.decision-form input', 'nobody');
    expect(wordsOf('.decision-form .hint')).toEqual(['Nobody and nothing here fits that.']);
  });

  it('leads to the card that is both now', async () => {
    await openCard('clara');
    await press(button('Same as…'));
    await press(find('.choice'));
    expect(names()).toEqual(['Ada Moss', 'Bo Lind', 'Ort']);
    expect(document.activeElement).toBe(toggleOf('moss'));
    expect(toggleOf('moss').getAttribute('aria-expanded')).toBe('true');
    expect(wordsOf('.actor-aliases li')).toEqual(['Moss', 'Clara Moss']);
    expect(announced()).toBe('One card now, “Ada Moss”. Undo takes that back.');
  });

  it('takes Enter for a choice only where one is left of what was typed', async () => {
    const actions = await openCard('clara');
    await press(button('Same as…'));
    await submit();
    await type('.decision-form input', 'o');
    await submit();
    expect(actions.decideActor).not.toHaveBeenCalled();
    await type('.decision-form input', 'bo');
    await submit();
    expect(actions.decideActor).toHaveBeenCalledTimes(1);
  });

  it('takes Enter for nothing where nothing was typed, be there but one other', async () => {
    const two = readingOf([{ text: 'No.' }], {
      actors: [actorOf('a', 'Ada Moss'), actorOf('b', 'Bo Lind')],
    });
    const actions = actionsOn(two);
    await mountPopup(actions);
    await press(toggleOf('a'));
    await press(button('Same as…'));
    await submit();
    expect(actions.decideActor).not.toHaveBeenCalled();
  });

  it('keeps the fuller of two names', async () => {
    const actions = await openCard('moss');
    await press(button('Rename'));
    await type('.decision-form input', 'Moss');
    await submit();
    await press(toggleOf('clara'));
    await press(find('.actor-section:last-child [data-decision=same]'));
    await press(find('.choice'));
    expect(actions.decideActor).toHaveBeenLastCalledWith(SAMPLE.article, {
      kind: 'merge',
      actor: 'person:moss',
      into: 'person:clara moss',
    });
    expect(names()).toEqual(['Clara Moss', 'Bo Lind', 'Ort']);
  });
});

describe('saying that a name means somebody else', () => {
  it('gives that one a card of its own, and leaves the focus here', async () => {
    const actions = await openCard('moss');
    await press(button('A name means somebody else…'));
    expect(document.activeElement).toBe(button('is somebody else'));
    await press(button('is somebody else'));
    expect(actions.decideActor).toHaveBeenCalledWith(SAMPLE.article, {
      kind: 'split',
      actor: 'person:ada moss',
      alias: 'Moss',
    });
    expect(names()).toContain('Moss');
    expect(find('.actor-card--open .actor-name').textContent).toBe('Ada Moss');
    // The button pressed is gone: there is no other name any more.
    expect(document.activeElement).toBe(button('Rename'));
  });

  it('is not offered where there is no other name', async () => {
    await openCard('lind');
    expect(wordsOf('.decision-buttons button')).toEqual(['Rename', 'Same as…']);
  });

  it('is left alone by Escape', async () => {
    const actions = await openCard('moss');
    await press(button('A name means somebody else…'));
    await pressKey(button('is somebody else'), 'Escape');
    expect(actions.decideActor).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('A name means somebody else…'));
  });
});

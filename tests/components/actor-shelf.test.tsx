// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { PopupActions } from '../../components/popup-actions.ts';
import type { ShelfAppearance } from '../../lib/domain/shelf-appearance.ts';
import { decisionStock, sampleReading } from './actor-sample.ts';
import {
  actionsOn,
  button,
  closePopup,
  find,
  mountPopup,
  press,
  rest,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const SAMPLE = sampleReading();

function appearanceIn(title: string, of: Partial<ShelfAppearance> = {}): ShelfAppearance {
  return {
    articleId: title,
    title,
    outlet: 'The Harbour Courier',
    published: '2025-03-14',
    address: 'https://courier.example/2025',
    certainty: 'same',
    titles: ['mayor of Ort'],
    said: [{ text: 'It will hold', voice: 'quote' }],
    notes: [{ id: 'n1', quote: 'will hold', comment: 'Ask her again.' }],
    ...of,
  };
}

async function openMoss(
  appearances: readonly ShelfAppearance[],
  replaced: Partial<PopupActions> = {},
) {
  const getActorHistories = async () => [{ actor: 'moss', appearances }];
  const actions = actionsOn(SAMPLE, { getActorHistories, ...replaced });
  await mountPopup(actions);
  await press(find('[data-actor=moss]'));
  return actions;
}

const hints = () => wordsOf('.actor-details .hint');

describe('what the shelf knows of an actor', () => {
  it('is asked for when its card is opened, for that one alone', async () => {
    const actions = await openMoss([]);
    expect(actions.getActorHistories.mock.calls).toEqual([
      [
        SAMPLE.article,
        [expect.objectContaining({ id: 'moss', name: 'Ada Moss', aliases: ['Moss'] })],
      ],
    ]);
  });

  it('is the earlier article, what was said there, and the reader’s notes', async () => {
    await openMoss([appearanceIn('Dam is safe')]);
    const link = find('a.appearance-title');
    expect(link.textContent).toBe('Dam is safe');
    expect(link.getAttribute('href')).toBe('https://courier.example/2025');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(wordsOf('.appearance-facts bdi')).toEqual(['The Harbour Courier', 'March 14, 2025']);
    expect(wordsOf('.appearance-titles bdi')).toEqual(['mayor of Ort']);
    expect(wordsOf('.appearance-list li')).toEqual([
      'quoted It will hold',
      'your note Ask her again. will hold',
    ]);
  });

  it('counts what it leaves out', async () => {
    const said = Array.from({ length: 5 }, (_, index) => ({
      text: `No ${index}`,
      voice: 'quote' as const,
    }));
    await openMoss([appearanceIn('Dam is safe', { said, notes: [] })]);
    expect(wordsOf('.appearance-list li')).toEqual([
      'quoted No 0',
      'quoted No 1',
      'quoted No 2',
      'and 2 more',
    ]);
  });

  it('keeps what may be a namesake visibly apart', async () => {
    await openMoss([
      appearanceIn('Dam is safe'),
      appearanceIn('Ada Moss wins at chess', { certainty: 'possible' }),
    ]);
    expect(wordsOf('.shelf-possible-title')).toEqual(['Possibly the same']);
    expect(wordsOf('.shelf-possible .appearance-title')).toEqual(['Ada Moss wins at chess']);
    expect(wordsOf('.appearance-title')).toEqual(['Dam is safe', 'Ada Moss wins at chess']);
  });

  it('says when it is looking, and when there is nothing', async () => {
    let answer: (histories: []) => void = () => undefined;
    await openMoss([], { getActorHistories: () => new Promise((resolve) => (answer = resolve)) });
    expect(hints()).toEqual(['Looking…']);
    await rest(() => answer([]));
    expect(hints()).toEqual(['Nothing in the other articles you keep.']);
  });

  it('says when it cannot be had, and leaves the rest of the card', async () => {
    const actions = await openMoss([], {
      getActorHistories: () => Promise.reject(new Error('locked')),
    });
    expect(hints()).toEqual(['Your shelf could not be opened just now.']);
    expect(actions.reportError).toHaveBeenCalledTimes(1);
    expect(wordsOf('.actor-aliases li')).toEqual(['Moss']);
  });

  it('is asked for anew when the reader decides that it goes by another name', async () => {
    const actions = await openMoss([appearanceIn('Dam is safe')], decisionStock(SAMPLE));
    await press(button('Rename'));
    await type('.decision-form input', 'Mayor Moss');
    await press(button('Save'));
    expect(actions.getActorHistories).toHaveBeenCalledTimes(2);
    expect(actions.getActorHistories.mock.lastCall?.[1][0]).toMatchObject({ name: 'Mayor Moss' });
  });

  it('never makes a link of what is no address of the web, nor markup of words', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await openMoss([appearanceIn(title, { address: 'javascript:alert(1)', said: [], notes: [] })]);
    expect(document.querySelectorAll('.appearance a, img')).toHaveLength(0);
    expect(wordsOf('.appearance-title')).toEqual([title]);
  });
});

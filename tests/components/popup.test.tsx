// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Progress } from '../../components/popup-actions.ts';
import type { UnreadableReason } from '../../lib/domain/reading.ts';
import {
  actionsOn,
  button,
  closePopup,
  find,
  mountPopup,
  press,
  rest,
  wordsOf,
} from './mount-popup.tsx';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const FERRY = readingOf(
  [
    { text: 'The ferry stops in May, Ines Okafor said.', source: ['Ines Okafor', 'named', 'a1'] },
    { text: 'Officials expect a buyer.', source: ['Officials', 'unnamed'] },
  ],
  { actors: [actorOf('a1', 'Ines Okafor', { titles: ['Harbour Master'] })] },
);

describe('while the page is read', () => {
  it('shows how many steps are done', async () => {
    let tell: (progress: Progress) => void = () => undefined;
    const actions = actionsOn(FERRY, {
      readTab: () => new Promise(() => undefined),
      onProgress: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    await mountPopup(actions);
    expect(find('[role=progressbar]').hasAttribute('aria-valuenow')).toBe(false);

    await act(() => tell({ done: 3, total: 8 }));
    const bar = find('[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('3');
    expect(bar.getAttribute('aria-valuemax')).toBe('8');
    expect(bar.getAttribute('aria-valuetext')).toBe('Step 3 of 8');
  });
});

describe('a page that was read', () => {
  it('tells what the article is', async () => {
    await mountPopup(actionsOn(FERRY));
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
    expect(wordsOf('.article-outlet')).toEqual(['The Harbour Courier']);
    expect(wordsOf('.article-facts li')).toEqual(['Mara Lindqvist', 'March 14, 2026', '12 words']);
  });

  it('leaves out what the page does not say', async () => {
    const article = { outlet: null, byline: null, published: 'last week', title: '' };
    await mountPopup(actionsOn(readingOf([], { article })));
    expect(wordsOf('h1')).toEqual(['An article without a title']);
    expect(wordsOf('.article-facts li')).toEqual(['0 words']);
    expect(document.querySelector('.article-outlet')).toBeNull();
  });

  it('shows cards with titles, counts and statements', async () => {
    await mountPopup(actionsOn(FERRY));
    expect(wordsOf('.actor-name')).toEqual(['Ines Okafor']);
    expect(wordsOf('.actor-titles li')).toEqual(['Harbour Master']);
    expect(wordsOf('.actor-counts')).toEqual(['1 statement · mentioned once']);
    expect(wordsOf('.actor-card .passage')).toEqual([
      'Show on the page: reported The ferry stops in May, Ines Okafor said.',
    ]);
  });

  it('jumps to the passage, and says so when the page no longer has it', async () => {
    const actions = actionsOn(FERRY, { showPassage: async () => false });
    await mountPopup(actions);
    await press(button('The ferry stops'));
    expect(actions.showPassage).toHaveBeenCalledWith({ start: 0, end: 41 });
    expect(wordsOf('.announcement')).toEqual(['That passage is no longer on the page.']);
  });

  it('turns the painting off, shows what then holds, and names the key', async () => {
    const actions = actionsOn(FERRY);
    await mountPopup(actions);
    expect(wordsOf('.top-bar kbd')).toEqual(['Alt+Shift+P']);
    await press(button('Paint the page'));
    expect(actions.setPainting).toHaveBeenCalledWith(false);
    expect(button('Paint the page').getAttribute('aria-checked')).toBe('false');
  });

  it('takes a second press as the opposite, before the page has answered the first', async () => {
    const actions = actionsOn(FERRY, { setPainting: () => new Promise(() => undefined) });
    await mountPopup(actions);
    await press(button('Paint the page'));
    await press(button('Paint the page'));
    expect(actions.setPainting.mock.calls).toEqual([[false], [true]]);
  });

  it('follows when the key turns the painting off and on', async () => {
    let tell: (isPainted: boolean) => void = () => undefined;
    const onPaintingChange = (listener: (isPainted: boolean) => void) => {
      tell = listener;
      return () => undefined;
    };
    await mountPopup(actionsOn(FERRY, { onPaintingChange }));
    for (const isPainted of [false, true]) {
      await rest(() => tell(isPainted));
      expect(button('Paint the page').getAttribute('aria-checked')).toBe(String(isPainted));
    }
  });

  it('tells a failure once and in plain words', async () => {
    const actions = actionsOn(FERRY, { setPainting: () => Promise.reject(new Error('gone')) });
    await mountPopup(actions);
    await press(button('Paint the page'));
    expect(wordsOf('.announcement')).toEqual(['The page could not be painted. Is it still open?']);
    expect(actions.reportError).toHaveBeenCalledTimes(1);
    expect(button('Paint the page').getAttribute('aria-checked')).toBe('true');
  });
});

describe('a page that cannot be read', () => {
  const reasons: [UnreadableReason, string, boolean][] = [
    ['no-article', 'No article found here', true],
    ['empty-page', 'There is nothing to read yet', true],
    ['still-loading', 'The page is still loading', true],
    ['other-language', 'Not in English', false],
    ['browser-page', 'This page belongs to the browser', false],
    ['extension-store', 'Extension stores cannot be read', false],
    ['pdf', 'This is a PDF', false],
    ['no-access', 'The browser does not let us in', true],
  ];

  it.each(reasons)('says why and what still works: %s', async (reason, title, canRetry) => {
    await mountPopup(actionsOn(FERRY, { readTab: async () => ({ state: 'unreadable', reason }) }));
    expect(wordsOf('h1')).toEqual([title]);
    expect(wordsOf('main p').filter((words) => words !== '')).toHaveLength(2);
    expect(wordsOf('button')).toEqual(canRetry ? ['Try again'] : []);
  });

  it('is read again when asked', async () => {
    let isLoaded = false;
    const actions = actionsOn(FERRY, {
      readTab: async () =>
        isLoaded
          ? { state: 'read', reading: FERRY, isPainted: true }
          : { state: 'unreadable', reason: 'still-loading' },
    });
    await mountPopup(actions);
    isLoaded = true;
    await press(button('Try again'));
    expect(wordsOf('h1')).toEqual(['Ferry line may close']);
  });

  it('is told apart from a failure of ours, which is reported', async () => {
    const failure = new Error('no receiver');
    const actions = actionsOn(FERRY, { readTab: () => Promise.reject(failure) });
    await mountPopup(actions);
    expect(wordsOf('h1')).toEqual(['That did not work']);
    expect(actions.reportError).toHaveBeenCalledWith(failure);
  });
});

describe('hostile words', () => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const hostile = readingOf(
    [
      {
        text: `${markup} said so.`,
        source: [markup, 'named', 'a1'],
        flag: ['said', 'forecast', `“${markup}” is odd.`],
        question: ['said', 'gap', `Who is ${markup}? $1 | $2`],
      },
    ],
    {
      article: { title: markup, outlet: markup, byline: markup, language: 'no such "language"' },
      actors: [actorOf('a1', markup, { titles: [markup] })],
    },
  );

  it('stay words wherever they are shown', async () => {
    await mountPopup(actionsOn(hostile));
    for (const tab of ['statements', 'questions', 'note', 'actors']) {
      await press(find(`#tab-${tab}`));
    }
    expect(document.querySelectorAll('img, script, i, b')).toHaveLength(0);
    expect(wordsOf('h1')).toEqual([markup]);
    expect(wordsOf('.actor-name')).toEqual([markup]);
    expect(wordsOf('.question-text')).toEqual([`Who is ${markup}? $1 | $2`]);
    expect(wordsOf('.flag')).toEqual([`Forecast said “${markup}” is odd.`]);
  });

  it('are kept from turning the words around them', async () => {
    await mountPopup(actionsOn(hostile));
    for (const selector of ['h1', '.article-outlet', '.actor-name', '.passage']) {
      expect(find(selector).querySelector('bdi')?.textContent).toContain('<img');
    }
  });

  it('get no language that is none', async () => {
    await mountPopup(actionsOn(hostile));
    expect(find('h1 bdi').hasAttribute('lang')).toBe(false);
    await mountPopup(actionsOn(FERRY));
    expect(find('h1 bdi').getAttribute('lang')).toBe('en');
  });
});

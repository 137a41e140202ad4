import { expect, test } from 'vitest';

import type { OpenPage, Surface } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { withPanelBeside } from './panel-gestures.ts';
import {
  allWordsOf,
  openPanel,
  press,
  readWithPopup,
  untilSays,
  wordsOf,
  write,
} from './popup-contents.ts';

/** A later article in which the mayor of the sample article speaks again. */
const LATER_ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Last pumps leave Harlow Bend</title></head><body><article><h1>Last pumps leave Harlow Bend</h1>
<p>The last of the pumps left Harlow Bend on Friday, and the valley below Mill Street is dry ground again
for the first time in more than a hundred years.</p>
<p>“I am sleeping well,” Mayor Teresa Quill said at the gate. She thanked the crews from Carrow County
for working through the winter, and said the meadow would be open to everybody by June.</p>
<p>The eels were moved to the Carrow in tanks. How many of them lived is not yet known, and nobody at the
town hall would guess.</p></article></body></html>`;

inEachBrowser((stage) => {
  async function open(path: string, html = SAMPLE_ARTICLE): Promise<OpenPage> {
    return await stage().openPage(stage().server.serve(path, html));
  }

  async function openCard(popup: Surface, name: string): Promise<void> {
    await popup.waitFor((wanted) => {
      const toggles = [...document.querySelectorAll<HTMLElement>('.actor-toggle')];
      const toggle = toggles.find(({ textContent }) => textContent.startsWith(wanted));
      toggle?.click();
      return toggle !== undefined;
    }, name);
    await untilSays(popup, '.actor-toggle[aria-expanded=true]', name);
    await popup.waitFor(() => document.querySelector('.actor-card--open .actor-details') !== null);
  }

  async function untilNamed(popup: Surface, name: string, isThere: boolean): Promise<void> {
    await popup.waitFor(
      (wanted, wish) => {
        const names = Array.from(document.querySelectorAll('.actor-name'), (e) => e.textContent);
        return names.includes(wanted) === wish;
      },
      name,
      isThere,
    );
  }

  test('what the reader decides about actors holds when the page is opened again, until it is undone', async () => {
    const { popup } = await readWithPopup(await open('/decisions'));
    await openCard(popup, 'Teresa Quill');
    await press(popup, '[data-decision=rename]');
    await write(popup, '.decision-form input', 'The mayor');
    await press(popup, '.decision-form [type=submit]');
    await untilNamed(popup, 'The mayor', true);
    await popup.close();

    const { popup: again } = await readWithPopup(await open('/decisions'));
    await untilNamed(again, 'The mayor', true);
    expect(await allWordsOf(again, '.actor-name')).not.toContain('Teresa Quill');
    await press(again, '.undo-button[aria-disabled=false]');
    await untilNamed(again, 'Teresa Quill', true);
    expect(await allWordsOf(again, '.actor-name')).not.toContain('The mayor');
  });

  test('two cards become one, and a name gets a card of its own', async () => {
    const { popup } = await readWithPopup(await open('/merges'));
    await openCard(popup, 'Dolores Finch');
    await press(popup, '[data-decision=same]');
    await write(popup, '.decision-form input', 'brannigan');
    await popup.waitFor(() => document.querySelectorAll('.choice').length === 1);
    await press(popup, '.choice');
    await untilNamed(popup, 'Dolores Finch', false);
    const focused = () => document.activeElement?.textContent?.startsWith('Walt Brannigan');
    expect(await popup.waitFor(focused)).toBe(true);

    await openCard(popup, 'Teresa Quill');
    await press(popup, '.actor-card--open [data-decision=split]');
    await press(popup, '.choice');
    await untilNamed(popup, 'Quill', true);
  });

  test('the panel hears what was decided in the popup, and what is open there stays open', async () => {
    const page = await open('/beside');
    await withPanelBeside(page, stage().browser, async (panel) => {
      await openCard(panel, 'Walt Brannigan');
      const { popup } = await readWithPopup(page);
      await openCard(popup, 'Teresa Quill');
      await press(popup, '[data-decision=rename]');
      await write(popup, '.decision-form input', 'The mayor');
      await press(popup, '.decision-form [type=submit]');
      await untilNamed(panel, 'The mayor', true);
      const opened = () => document.querySelector('.actor-card--open .actor-name')?.textContent;
      expect(await panel.evaluate(opened)).toBe('Walt Brannigan');
    });
  });

  test('stepping through the mentions of an actor turns the page to them', async () => {
    const page = await open('/steps');
    const { popup } = await readWithPopup(page);
    await openCard(popup, 'Walt Brannigan');
    await press(popup, '.step-button');
    await page.waitFor(() => scrollY > 200);
    await popup.waitFor(() =>
      /^(\d) of \1$/.test(document.querySelector('.mention-place')?.textContent ?? ''),
    );
  });

  test('a card knows what its actor said in an article on the shelf', async () => {
    const { popup } = await readWithPopup(await open('/2026/11/drained'));
    await openPanel(popup, 'note');
    await press(popup, '#panel-note .shelf [role=switch]');
    await popup.waitFor(() => document.querySelector('.shelf [aria-checked=true]') !== null);
    await popup.close();

    const { popup: later } = await readWithPopup(await open('/2027/04/pumps', LATER_ARTICLE));
    await openCard(later, 'Teresa Quill');
    await later.waitFor(() => document.querySelector('.appearance') !== null);
    expect(await wordsOf(later, '.appearance-title')).toContain('Harlow Bend to drain');
    expect(await wordsOf(later, '.appearance-list')).toContain('the hill to decide for us');
    expect(await allWordsOf(later, '.shelf-possible')).toEqual([]);
  });
});

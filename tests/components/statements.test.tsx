// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  actionsOn,
  button,
  choose,
  closePopup,
  field,
  find,
  mountPopup,
  press,
  wordsOf,
} from './mount-popup.tsx';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const COUNCIL = readingOf(
  [
    { text: 'She said the boats are safe.', source: ['She', 'named', 'a1'] },
    {
      text: 'Officials say it will close.',
      source: ['Officials', 'unnamed'],
      flag: ['will', 'forecast', '“will” tells what may come, not what happened.'],
    },
    { text: 'Critics are worried.', source: ['Critics', 'unnamed'] },
    {
      text: 'The line could be sold.',
      flag: ['could', 'forecast', '“could” tells what may come, not what happened.'],
    },
  ],
  { actors: [actorOf('a1', 'Ines Okafor')] },
);

const SOURCE = '#panel-statements label:nth-of-type(1) select';
const FLAG = '#panel-statements label:nth-of-type(2) select';

async function openStatements(reading = COUNCIL): Promise<void> {
  await mountPopup(actionsOn(reading));
  await press(find('#tab-statements'));
}

function shown(): string[] {
  return wordsOf('.statement .passage .article-text');
}

describe('the list of statements', () => {
  it('shows the words, the source by its name, and why to look twice', async () => {
    await openStatements();
    expect(shown()).toHaveLength(4);
    expect(wordsOf('.statement-source')).toEqual([
      'Named source: Ines Okafor · reported',
      'Unnamed source: Officials · reported',
      'Unnamed source: Critics · reported',
      'No source given',
    ]);
    expect(wordsOf('.flag')).toEqual([
      'Forecast “will” tells what may come, not what happened.',
      'Forecast “could” tells what may come, not what happened.',
    ]);
  });

  it('can be narrowed by kind of source and by flag, with counts that fit each other', async () => {
    await openStatements();
    expect(wordsOf(`${SOURCE} option`)).toEqual([
      'All (4)',
      'Named source (1)',
      'Unnamed source (2)',
      'No source given (1)',
    ]);
    await choose(SOURCE, 'unnamed');
    expect(shown()).toEqual(['Officials say it will close.', 'Critics are worried.']);
    expect(wordsOf('.statements-shown')).toEqual(['Showing 2 of 4']);
    expect(wordsOf(`${FLAG} option`)).toEqual(['All (2)', 'Forecast (1)']);

    await choose(FLAG, 'forecast');
    expect(shown()).toEqual(['Officials say it will close.']);
    await choose(SOURCE, '');
    expect(shown()).toEqual(['Officials say it will close.', 'The line could be sold.']);
    expect(wordsOf(`${SOURCE} option`)).toEqual([
      'All (2)',
      'Unnamed source (1)',
      'No source given (1)',
    ]);
  });

  it('opens on one kind of source from the bar of voices', async () => {
    await mountPopup(actionsOn(COUNCIL));
    expect(wordsOf('.voices-legend li')).toEqual([
      'Show the statements: Named 1 25%',
      'Show the statements: Unnamed 2 50%',
      'Show the statements: No source 1 25%',
    ]);
    await press(button('No source'));
    expect(find('#panel-statements').hidden).toBe(false);
    expect(document.activeElement?.id).toBe('tab-statements');
    expect(shown()).toEqual(['The line could be sold.']);
    expect(field(SOURCE).value).toBe('none');
  });

  it('keeps its filter while the reader looks at another tab', async () => {
    await openStatements();
    await choose(SOURCE, 'named');
    await press(find('#tab-note'));
    await press(find('#tab-statements'));
    expect(shown()).toEqual(['She said the boats are safe.']);
  });

  it('shows the first hundred of many, more when asked, and goes on where it stopped', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ text: `Boat ${index} left.` }));
    await openStatements(readingOf(many));
    expect(shown()).toHaveLength(100);
    await press(button('Show 100 more statements'));
    expect(shown()).toHaveLength(200);
    expect(document.activeElement?.textContent).toContain('Boat 100 left.');
    await press(button('Show 50 more statements'));
    expect(shown()).toHaveLength(250);
    expect(wordsOf('#panel-statements > .button')).toEqual([]);
  });

  it('begins at the first hundred again when it is narrowed', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ text: `Boat ${index} left.` }));
    await openStatements(readingOf(many));
    await press(button('Show 100 more statements'));
    await choose(SOURCE, 'none');
    expect(shown()).toHaveLength(100);
  });

  it('says so where there are none', async () => {
    await openStatements(readingOf([]));
    expect(wordsOf('#panel-statements')).toEqual(['No statements were found in this article.']);
  });
});

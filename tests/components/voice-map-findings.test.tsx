// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { textOf } from '../../lib/domain/span.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';
import { onShow, press, reading, show, underHeadline, wordsOf } from './voice-map-sample.tsx';

beforeAll(speakEnglish);
afterEach(() => act(() => render(null, document.body)));

describe('the accused', () => {
  it('are told with whether they get a word in', () => {
    show(reading());
    expect(wordsOf('button.accused')).toEqual([
      'Holt says nothing here; the article does not say that anybody asked',
    ]);
  });

  it('are told with whether they were asked', () => {
    const { voiceMap, ...rest } = reading();
    const accused = voiceMap.accused.map((one) => ({ ...one, wasAsked: true }));
    show({ ...rest, voiceMap: { ...voiceMap, accused } });
    expect(wordsOf('.accused-state')).toEqual(['was asked or answered, says nothing here']);
  });

  it('show the words that accuse them, on the page as well', () => {
    show(reading());
    press('button.accused');
    expect(wordsOf('.passage')).toEqual([expect.stringContaining('Moss accused Holt of theft.')]);
    press('.passage');
    expect(textOf(reading().article.text, onShow.mock.calls[0]![0])).toBe('accused Holt');
  });

  it('take no room where nobody is', () => {
    show(readingOf([{ text: 'It rained.' }]));
    expect(wordsOf('.voice-map-title')).toEqual(['Who is heard']);
  });
});

describe('the headline', () => {
  it('is shown with what the text says of it', () => {
    show(underHeadline());
    expect(wordsOf('.voice-map-title')).toContain('What the headline claims');
    expect(wordsOf('.headline-text')).toEqual(['The text says the same, and names nobody either:']);
    expect(document.body.textContent).toContain('The headline names nobody who says so.');
  });

  it('is shown with who says so in it', () => {
    const { voiceMap, ...rest } = underHeadline();
    const headline = {
      ...voiceMap.headline!,
      attribution: { start: 0, end: 10 },
      statements: ['s2'],
    };
    show({ ...rest, voiceMap: { ...voiceMap, headline } });
    expect(document.body.textContent).toContain('puts it down to “\u2068Ferry line\u2069”');
    expect(wordsOf('.headline-text')).toEqual(['In the text:']);
    expect(wordsOf('.passage-lead')).toEqual([expect.stringContaining('Moss')]);
  });
});

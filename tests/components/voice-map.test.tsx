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

describe('the picture of voices', () => {
  it('has a button for each voice, with its kind and its counts', () => {
    show(reading());
    expect(wordsOf('button.voice')).toEqual([
      'Moss Named · 2 statements, 12 words',
      '“Officials” Unnamed · 2 statements, 12 words',
    ]);
  });

  it('has the article’s own words too', () => {
    show(reading());
    expect(wordsOf('.voice-own')[0]).toContain('19 words');
  });

  it('tells the quoted part of a bar from the other', () => {
    const { voiceMap, ...rest } = reading();
    const [moss, ...others] = voiceMap.voices;
    show({ ...rest, voiceMap: { ...voiceMap, voices: [{ ...moss!, quotedWords: 5 }, ...others] } });
    expect(document.querySelectorAll('.voice-bar-quoted')).toHaveLength(1);
    expect(wordsOf('button.voice')[0]).toContain('5 quoted');
  });

  it('shows what a voice says when pressed, and takes it away when pressed again', () => {
    show(reading());
    press('button.voice', 1);
    expect(wordsOf('.passage')).toEqual([
      expect.stringContaining('Officials said the last boat was late.'),
      expect.stringContaining('The officials said it rained.'),
    ]);
    expect(document.querySelectorAll('button.voice')[1]?.getAttribute('aria-expanded')).toBe(
      'true',
    );
    press('.passage');
    expect(textOf(reading().article.text, onShow.mock.calls[0]![0])).toBe(
      'Officials said the last boat was late.',
    );
    press('button.voice', 1);
    expect(wordsOf('.passage')).toEqual([]);
  });

  it('shows a dozen voices at first, and the rest when asked', () => {
    const lines = Array.from({ length: 15 }, (_, at) => ({
      text: `Person${String.fromCharCode(65 + at)} spoke.`,
      source: [`Person${String.fromCharCode(65 + at)}`, 'named'] as const,
    }));
    show(readingOf(lines));
    expect(document.querySelectorAll('button.voice')).toHaveLength(12);
    press('.voice-map-part > .button');
    expect(document.querySelectorAll('button.voice')).toHaveLength(15);
  });
});

describe('the sentence above', () => {
  it('tells how many are heard', () => {
    show(reading());
    expect(wordsOf('.voice-map-sentence')).toEqual(['2 sources are heard.']);
  });

  it('tells of a single source', () => {
    show(readingOf([{ text: 'A clerk said so.', source: ['A clerk', 'role'] }]));
    expect(wordsOf('.voice-map-sentence')).toEqual([
      'Everything said here comes from one source: \u2068A clerk\u2069.',
    ]);
  });

  it('tells of none', () => {
    show(readingOf([{ text: 'It rained.' }]));
    expect(wordsOf('.voice-map-sentence')).toEqual([
      'Nobody is given as a source in this article.',
    ]);
  });

  it('does not call one source the only one where another is unclear', () => {
    show(
      readingOf([
        { text: 'A clerk said so.', source: ['A clerk', 'role'] },
        { text: 'They said no.', source: ['They', 'unnamed'] },
      ]),
    );
    expect(wordsOf('.voice-map-sentence')).toEqual(['One source is clear: \u2068A clerk\u2069.']);
    expect(wordsOf('.unclear')).toEqual(['1 more statement: the text does not make clear whose.']);
    press('.unclear');
    expect(wordsOf('.passage')).toEqual([expect.stringContaining('They said no.')]);
  });

  it('says nothing of scores or shares', () => {
    show(underHeadline());
    expect(document.body.textContent).not.toMatch(/%|bias|score|credib/i);
  });
});

describe('the table', () => {
  it('has the same voices and numbers as the picture', () => {
    show(reading());
    press('[role="switch"]');
    expect(wordsOf('.voice-table tbody tr')).toEqual([
      'Moss Named2120',
      '“Officials” Unnamed2120',
      expect.stringMatching(/^The article itself.*2190$/),
    ]);
    expect(document.querySelectorAll('.voice-table th[scope]')).toHaveLength(4 + 3);
    expect(document.querySelectorAll('button.voice')).toHaveLength(0);
  });
});

describe('odd maps', () => {
  it('come out as words where a name is markup, and where ids lead nowhere', () => {
    const { voiceMap, ...rest } = reading();
    const voices = voiceMap.voices.map((voice) => ({
      ...voice,
      name: '<img src=x onerror=alert(1)>',
      statements: ['nowhere'],
    }));
    const accused = [{ actor: 'nobody', passages: [], statements: [], wasAsked: false }];
    show({ ...rest, voiceMap: { ...voiceMap, voices: voices.slice(0, 1), accused } });
    press('button.voice');
    expect(document.querySelector('img')).toBeNull();
    expect(wordsOf('.voice-name')[0]).toContain('<img src=x onerror=alert(1)>');
  });

  it('are readable where a page calls a source by a whole text, or turns its words', () => {
    const { analysis, voiceMap, ...rest } = underHeadline();
    const name = `\u202E${'Moss '.repeat(20_000)}`;
    const actors = analysis.actors.map((actor) => ({ ...actor, name }));
    const voices = voiceMap.voices.map((voice) => ({ ...voice, name }));
    const headline = { ...voiceMap.headline!, statements: ['s2'] };
    show({
      ...rest,
      analysis: { ...analysis, actors },
      voiceMap: { ...voiceMap, voices, headline },
    });
    expect(document.body.textContent.length).toBeLessThan(2_000);
    expect(wordsOf('.passage-lead').join()).toContain('\u2068Moss');
    show({ ...rest, analysis, voiceMap: { ...voiceMap, voices: voices.slice(0, 1) } });
    expect(wordsOf('.voice-map-sentence').join()).toContain('\u2068Moss');
  });
});

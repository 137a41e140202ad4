// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { VoiceMap } from '../../components/voices/VoiceMap.tsx';
import type { Actor } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { textOf } from '../../lib/domain/span.ts';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(() => act(() => render(null, document.body)));

const onShow = vi.fn<(span: { start: number; end: number }) => void>();

const LINES = [
  { text: 'Ferry line lost two million crowns last year' },
  { text: 'Moss said the ferry line is safe.', source: ['Moss', 'named', 'a1'] },
  { text: 'Officials said the last boat was late.', source: ['Officials', 'unnamed'] },
  { text: 'The officials said it rained.', source: ['The officials', 'unnamed'] },
  { text: 'Moss accused Holt of theft.', source: ['Moss', 'named', 'a1'] },
  { text: 'The ferry line lost two million crowns in the last year.' },
] as const;

/** An actor mentioned wherever its name stands in the lines. */
function named(
  id: string,
  name: string,
  lines: readonly { readonly text: string }[] = LINES,
): Actor {
  const text = lines.map((line) => line.text).join('\n\n');
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'name' as const,
    confidence: 1,
    madeBy: 'test',
  }));
  return actorOf(id, name, { mentions });
}

function reading(): Reading {
  const made = readingOf(LINES, { actors: [named('a1', 'Moss'), named('a2', 'Holt')] });
  return made;
}

function underHeadline(): Reading {
  const { article } = reading();
  const [first, ...rest] = article.blocks;
  return readingOf(LINES, {
    actors: [named('a1', 'Moss'), named('a2', 'Holt')],
    article: { blocks: [{ ...first!, kind: 'headline' }, ...rest] },
  });
}

function show(shown: Reading): void {
  onShow.mockClear();
  void act(() => render(<VoiceMap reading={shown} onShow={onShow} />, document.body));
}

const wordsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

function press(selector: string, at = 0): void {
  const element = document.querySelectorAll(selector)[at];
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`);
  void act(() => element.click());
}

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

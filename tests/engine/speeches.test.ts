import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/article.ts';
import { type Span, textOf } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { AttributionTag } from '../../lib/engine/2-tags/tags.ts';
import { continueSpeeches } from '../../lib/engine/3-findings/statements/continue-speeches.ts';
import { articleOf } from './article-of.ts';

const FIRST = '“The bridge is closed to all traffic,” Ada Brandt said.';
const SECOND = '“Nobody knows when it will open again.”';

/** The words in the article's text. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** What is said, by whom, when the taggers found only these quotations with their source and cue. */
function saidIn(
  paragraphs: readonly string[],
  tagged: readonly (readonly [words: string, source: string, cue: string])[],
): [string | null, string][] {
  const article = articleOf(...paragraphs);
  const { text } = article;
  const tags = tagged.map(([words, source, cue]): AttributionTag => {
    const voice = /^[“‘]/.test(words) ? 'quote' : 'reported';
    const content = [spanOf(text, words)];
    const found = { source: spanOf(text, source), cue: spanOf(text, cue), content };
    return { voice, confidence: 0.9, madeBy: 'test', ...found };
  });
  return continueSpeeches(annotateText(article), tags).map(({ source, content }) => [
    source === null ? null : textOf(text, source),
    content.map((span) => textOf(text, span)).join(' … '),
  ]);
}

const TAGGED = [['“The bridge is closed to all traffic,”', 'Ada Brandt', 'said']] as const;

describe('a speech without a cue of its own', () => {
  it('belongs to who spoke right before it, as a later part of the same statement', () => {
    expect(saidIn([`${FIRST} ${SECOND}`], TAGGED)).toEqual([
      ['Ada Brandt', `“The bridge is closed to all traffic,” … ${SECOND}`],
    ]);
  });

  it('belongs to who spoke at the end of the paragraph before it', () => {
    const said = saidIn([FIRST, SECOND, '“That is all I can tell you now.”'], TAGGED);
    expect(said.map(([source]) => source)).toEqual(['Ada Brandt']);
    expect(said[0]![1]).toContain('That is all');
  });

  it('is nobody’s where a sentence stands between', () => {
    expect(saidIn([`${FIRST} The river rose all night. ${SECOND}`], TAGGED)).toEqual([
      ['Ada Brandt', '“The bridge is closed to all traffic,”'],
      [null, SECOND],
    ]);
  });

  it('goes on from what is quoted, not from what the quoted one is said to note', () => {
    const first =
      '“The bridge is closed to all traffic,” Ada Brandt said, noting that the river had risen.';
    const said = saidIn(
      [`${first} ${SECOND}`],
      [...TAGGED, ['that the river had risen', 'Brandt', 'noting']],
    );
    expect(said[0]).toEqual(['Ada Brandt', `“The bridge is closed to all traffic,” … ${SECOND}`]);
  });

  it('goes on from the outer speaker, not from somebody quoted by them', () => {
    const first = '“My son said ‘we must leave right now’ and I believed him,” Ada Brandt said.';
    const said = saidIn(
      [`${first} ${SECOND}`],
      [
        [
          '“My son said ‘we must leave right now’ and I believed him,”',
          'Ada Brandt',
          'Brandt said',
        ],
        ['‘we must leave right now’', 'My son', 'said'],
      ],
    );
    expect(said.find(([, words]) => words.includes(SECOND))?.[0]).toBe('Ada Brandt');
  });

  it('is left alone where it is a word or two', () => {
    expect(saidIn(['The sign was small.', '“No entry.”'], [])).toEqual([]);
  });
});

describe('a speech over several paragraphs', () => {
  const OPEN = '“We measured the ice every single spring for thirty years.';

  it('belongs to who is named before it', () => {
    const said = saidIn(
      [`Ada Brandt said: ${OPEN}`, '“Then the ice was gone one day.”'],
      [[OPEN, 'Ada Brandt', 'said']],
    );
    expect(said).toEqual([['Ada Brandt', `${OPEN} … “Then the ice was gone one day.”`]]);
  });

  it('belongs to who is named behind its last paragraph', () => {
    const last = '“Then the ice was gone one day,”';
    const said = saidIn([OPEN, `${last} Ada Brandt said.`], [[last, 'Ada Brandt', 'said']]);
    expect(said).toEqual([['Ada Brandt', `${OPEN} … ${last}`]]);
  });
});

it('what is joined is no surer than its parts, and says that it was joined', () => {
  const article = articleOf(FIRST, SECOND);
  const [content, source, cue] = ['“The bridge is closed to all traffic,”', 'Ada', 'said'].map(
    (words) => spanOf(article.text, words),
  );
  const tag: AttributionTag = {
    voice: 'quote',
    content: [content!],
    source: source!,
    cue: cue!,
    confidence: 0.9,
    madeBy: 'test',
  };
  const [joined] = continueSpeeches(annotateText(article), [tag]);
  expect(joined?.confidence).toBeLessThan(0.9);
  expect(joined?.madeBy).toBe('test, speaker-goes-on');
});

it('captions and headings are no speech', () => {
  const article = articleOf('“Nobody knows when it will open again.”');
  const blocks = article.blocks.map((block): Block => ({ ...block, kind: 'heading' }));
  expect(continueSpeeches(annotateText({ ...article, blocks }), [])).toEqual([]);
});

describe('a transcript', () => {
  const LINES = ['We lost nine hives.', 'And the cause?', 'Nobody knows.', 'Thank you all.'];
  const NAMES = ['HOLT', 'ROE', 'HOLT', 'ROE'];
  const paragraphs = LINES.map((line, at) => `${NAMES[at]}: ${line}`);

  /** Who says what in it, when the taggers found the lines with a name. */
  function linesOf(...all: readonly string[]): string[] {
    const article = articleOf(...all);
    const tags = LINES.flatMap((line, at): AttributionTag[] => {
      const start = article.text.indexOf(`${NAMES[at]}: ${line}`);
      if (start === -1) return [];
      const end = start + NAMES[at]!.length;
      const source = { start, end };
      const cue = { start: end, end: end + 1 };
      const content = [{ start: end + 2, end: end + 2 + line.length }];
      return [{ voice: 'quote', source, cue, content, confidence: 0.9, madeBy: 'test' }];
    });
    return continueSpeeches(annotateText(article), tags).map(({ content }) =>
      content.map((span) => textOf(article.text, span)).join(' … '),
    );
  }

  it('lets a speaker go on until the next one is named', () => {
    const longer = paragraphs.toSpliced(3, 0, 'The ground was dry.');
    expect(linesOf(...longer)).toEqual([
      ...LINES.slice(0, 2),
      'Nobody knows. … The ground was dry.',
      LINES[3],
    ]);
  });

  it('takes nothing before its first line, behind its last one, or between lines far apart', () => {
    expect(linesOf('They met in May.', ...paragraphs, 'Then they left.')).toEqual(LINES);
    const far = Array<string>(4).fill('The bees were gone.');
    expect(linesOf(...paragraphs.toSpliced(3, 0, ...far))).toEqual(LINES);
  });

  it('has more lines than one or two', () => {
    const two = [paragraphs[0]!, 'The ground was dry.', paragraphs[1]!];
    expect(linesOf(...two)).toEqual(LINES.slice(0, 2));
  });
});

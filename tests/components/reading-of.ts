import type { Actor, Flag, Question, Source, Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { completeReading } from '../../lib/engine/index.ts';

/** A sentence of a made-up article, and what was found in it. */
interface Line {
  readonly text: string;
  readonly source?: readonly [words: string, kind: Source['kind'], actor?: string];
  readonly flag?: readonly [words: string, kind: Flag['kind'], why: string];
  readonly question?: readonly [words: string, kind: Question['kind'], text: string];
}

interface Rest {
  readonly article?: Partial<Article>;
  readonly actors?: readonly Actor[];
}

/** A reading with one statement for every line. */
export function readingOf(lines: readonly Line[], rest: Rest = {}): Reading {
  const text = lines.map((line) => line.text).join('\n\n');
  const placed = placeLines(lines);
  const sentences = placed.map(({ start, end }) => ({
    start,
    end,
    checkWorthiness: 0.5,
    subjectivity: 0,
  }));
  const article: Article = {
    url: 'https://courier.example/ferry',
    canonicalUrl: null,
    title: 'Ferry line may close',
    byline: 'Mara Lindqvist',
    outlet: 'The Harbour Courier',
    published: '2026-03-14',
    language: 'en',
    text,
    blocks: placed.map(({ start, end }) => ({ kind: 'paragraph', start, end })),
    links: [],
    ...rest.article,
  };
  return completeReading(article, {
    language: 'en',
    sentences,
    statements: placed.map(statementOf),
    actors: rest.actors ?? [],
    questions: placed.flatMap(questionOf),
  });
}

/** An actor of a made-up article, mentioned so many times. */
export function actorOf(id: string, name: string, rest: Partial<Actor> = {}): Actor {
  const mentions = [{ start: 0, end: 1, kind: 'name' as const, confidence: 1, madeBy: 'test' }];
  return {
    id,
    name,
    type: 'person',
    titles: [],
    mentions,
    couldBe: [],
    confidence: 1,
    madeBy: 'test',
    ...rest,
  };
}

interface PlacedLine extends Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

function placeLines(lines: readonly Line[]): PlacedLine[] {
  let start = 0;
  return lines.map((line, index) => {
    const placed = { ...line, start, end: start + line.text.length, number: index + 1 };
    start = placed.end + 2;
    return placed;
  });
}

function spanOf(line: PlacedLine, words: string) {
  const start = line.start + line.text.indexOf(words);
  return { start, end: start + words.length };
}

function statementOf(line: PlacedLine): Statement {
  const { source, flag, start, end, number } = line;
  return {
    id: `s${number}`,
    voice: source === undefined ? 'own' : 'reported',
    spans: [{ start, end }],
    cue: null,
    source:
      source === undefined
        ? null
        : { ...spanOf(line, source[0]), kind: source[1], actor: source[2] ?? null },
    checkWorthiness: 0.5,
    flags: flag === undefined ? [] : [{ ...spanOf(line, flag[0]), kind: flag[1], why: flag[2] }],
    confidence: 1,
    madeBy: 'test',
  };
}

function questionOf(line: PlacedLine): Question[] {
  if (line.question === undefined) return [];
  const [words, kind, text] = line.question;
  return [
    {
      id: `q${line.number}`,
      kind,
      gap: kind === 'gap' ? 'who' : null,
      text,
      ...spanOf(line, words),
    },
  ];
}

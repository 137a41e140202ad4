import type { Analysis, Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { type Span, textOf } from '../../lib/domain/span.ts';

/** The analysis as JSON that reads well in a diff: the words stand beside every position. */
export function describeAnalysis(article: Article, analysis: Analysis): string {
  const quoted = (span: Span): string => `${span.start}-${span.end} ${textOf(article.text, span)}`;
  const { title, byline, outlet, published } = article;
  const description = {
    title,
    byline,
    outlet,
    published,
    language: analysis.language,
    blocks: article.blocks.map((block) => `${block.kind} ${shortened(quoted(block))}`),
    sentences: analysis.sentences.map(
      ({ checkWorthiness, subjectivity, ...span }) =>
        `worth ${rounded(checkWorthiness)} opinion ${rounded(subjectivity)} ${shortened(quoted(span))}`,
    ),
    statements: analysis.statements.map((statement) => describeStatement(statement, quoted)),
    actors: analysis.actors.map(({ id, name, type, titles, mentions }) => ({
      id,
      name,
      type,
      titles,
      mentions: mentions.map(({ kind, ...span }) => `${kind} ${quoted(span)}`),
    })),
    questions: analysis.questions.map(({ gap, text, ...span }) => ({
      [gap ?? 'asked']: text,
      at: quoted(span),
    })),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function describeStatement(statement: Statement, quoted: (span: Span) => string) {
  const { id, voice, spans, cue, source, checkWorthiness, flags, madeBy } = statement;
  return {
    id,
    voice,
    says: spans.map(quoted),
    cue: cue && quoted(cue),
    source:
      source &&
      `${source.kind}${source.actor === null ? '' : ` ${source.actor}`} ${quoted(source)}`,
    checkWorthiness: rounded(checkWorthiness),
    flags: flags.map(({ kind, why, ...span }) => `${kind} ${quoted(span)}: ${why}`),
    madeBy,
  };
}

const SHOWN_CHARACTERS = 60;

function shortened(words: string): string {
  return words.length <= SHOWN_CHARACTERS ? words : `${words.slice(0, SHOWN_CHARACTERS)}…`;
}

/** Two digits: a change behind them is no change a reader would see. */
function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}

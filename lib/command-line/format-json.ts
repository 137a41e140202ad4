import type { Actor, Flag, Mention, Question, Source, Statement } from '../domain/analysis.ts';
import type { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';

/** One line of JSON with the whole analysis; positions are UTF-16 code units into its `text`. */
export function formatJson(id: string | number, { article, analysis }: Reading): string {
  const line = {
    id,
    language: analysis.language,
    title: article.title,
    byline: article.byline,
    published: article.published,
    text: article.text,
    sentences: analysis.sentences.map(({ start, end, checkWorthiness, subjectivity }) => ({
      start,
      end,
      checkWorthiness: rounded(checkWorthiness),
      subjectivity: rounded(subjectivity),
    })),
    statements: analysis.statements.map(formatStatement),
    actors: analysis.actors.map(formatActor),
    questions: analysis.questions.map(formatQuestion),
  };
  return `${JSON.stringify(line)}\n`;
}

function formatStatement(statement: Statement) {
  const { id, voice, spans, cue, source, checkWorthiness, flags, confidence, madeBy } = statement;
  return {
    id,
    voice,
    spans: spans.map(formatSpan),
    cue: cue && formatSpan(cue),
    source: source && formatSource(source),
    checkWorthiness: rounded(checkWorthiness),
    flags: flags.map(formatFlag),
    confidence: rounded(confidence),
    madeBy,
  };
}

function formatSource({ start, end, kind, actor }: Source) {
  return { start, end, kind, actor };
}

function formatFlag({ kind, start, end, why }: Flag) {
  return { kind, start, end, why };
}

function formatActor({ id, name, type, titles, mentions, confidence, madeBy }: Actor) {
  return {
    id,
    name,
    type,
    titles,
    mentions: mentions.map(formatMention),
    confidence: rounded(confidence),
    madeBy,
  };
}

function formatMention({ start, end, kind, confidence, madeBy }: Mention) {
  return { start, end, kind, confidence: rounded(confidence), madeBy };
}

function formatQuestion({ kind, gap, text, start, end }: Question) {
  return { kind, gap, text, start, end };
}

function formatSpan({ start, end }: Span) {
  return { start, end };
}

/** Three digits are more than any of our probabilities can promise. */
function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

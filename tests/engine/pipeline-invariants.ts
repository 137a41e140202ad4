import { type Analysis, FLAG_KINDS, type Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { overlaps, type Span, textOf } from '../../lib/domain/span.ts';

/** What is wrong with the analysis, a sentence each; empty where every promise of the engine is kept. */
export function brokenPromises(article: Article, analysis: Analysis): string[] {
  return [
    ...brokenSpans(article.text, analysis),
    ...brokenSentences(article, analysis),
    ...analysis.statements.flatMap((statement) => brokenStatement(article, analysis, statement)),
    ...brokenIds(analysis),
    ...brokenActors(analysis),
    ...brokenProbabilities(analysis),
  ];
}

function brokenSpans(text: string, analysis: Analysis): string[] {
  const isBroken = ({ start, end }: Span): boolean =>
    !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length;
  return spansOf(analysis)
    .filter(([, span]) => isBroken(span) || textOf(text, span).trim() === '')
    .map(([what, { start, end }]) => `${what} [${start}, ${end}) has no words in the text`);
}

function spansOf({ sentences, statements, actors, questions }: Analysis): [string, Span][] {
  const named = (what: string, spans: readonly Span[]): [string, Span][] =>
    spans.map((span) => [what, span]);
  return [
    ...named('a sentence', sentences),
    ...named('a question', questions),
    ...actors.flatMap(({ id, mentions }) => named(`a mention of ${id}`, mentions)),
    ...statements.flatMap(({ id, spans, cue, source, flags }) => [
      ...named(`a span of ${id}`, spans),
      ...named(`the cue of ${id}`, cue === null ? [] : [cue]),
      ...named(`the source of ${id}`, source === null ? [] : [source]),
      ...named(`a flag of ${id}`, flags),
    ]),
  ];
}

/** Sentences come in order and hold every character of every block that is not white, once. */
function brokenSentences({ text, blocks }: Article, { sentences }: Analysis): string[] {
  const broken = disorderedSpans('sentences', sentences);
  const uncovered = new Set<number>();
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++)
      if (/\S/.test(text[at] ?? '')) uncovered.add(at);
  }
  for (const { start, end } of sentences) {
    for (let at = start; at < end; at++) uncovered.delete(at);
  }
  for (const at of uncovered) broken.push(`no sentence holds ${JSON.stringify(text[at])} at ${at}`);
  return broken;
}

/** A sentence this much worth checking makes a claim, whatever else decides about the others. */
const SURELY_A_CLAIM = 0.5;

/** Sentences that surely make a claim and stand in no statement. */
export function uncoveredClaims(
  { text, blocks }: Article,
  { sentences, statements }: Analysis,
): string[] {
  const said = statements.flatMap(({ spans }) => spans);
  const mayClaim = (sentence: Span): boolean =>
    blocks.some(
      ({ kind, start, end }) =>
        (kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote') &&
        overlaps(sentence, { start, end }),
    );
  return sentences
    .filter(({ checkWorthiness }) => checkWorthiness >= SURELY_A_CLAIM)
    .filter((sentence) => textOf(text, sentence).endsWith('.') && mayClaim(sentence))
    .filter((sentence) => !said.some((span) => overlaps(span, sentence)))
    .map((sentence) => textOf(text, sentence));
}

function disorderedSpans(what: string, spans: readonly Span[]): string[] {
  return spans
    .slice(1)
    .filter(({ start }, at) => start < spans[at]!.end)
    .map(({ start }) => `${what} overlap or are out of order at ${start}`);
}

function brokenStatement(article: Article, { actors }: Analysis, statement: Statement): string[] {
  const { id, voice, spans, cue, source, flags } = statement;
  const broken = disorderedSpans(`spans of ${id}`, spans);
  if (spans.length === 0) broken.push(`${id} says nothing`);
  if (voice === 'own' && source !== null)
    broken.push(`${id} is the article’s own and has a source`);
  if (cue && spans.some((span) => overlaps(span, cue))) broken.push(`${id} says its own cue`);
  const speaker = source?.actor ?? null;
  if (speaker !== null && !actors.some((actor) => actor.id === speaker)) {
    broken.push(`${id} is said by ${speaker}, who is not there`);
  }
  for (const { kind, why } of flags) {
    if (!FLAG_KINDS.includes(kind)) broken.push(`${id} has the flag ${kind}`);
    if (why.trim() === '') broken.push(`${id} has a flag that explains nothing`);
  }
  const isNoClaim = (span: Span): boolean =>
    article.blocks.some(
      ({ kind, start, end }) =>
        (kind === 'caption' || kind === 'aside') && overlaps(span, { start, end }),
    );
  if (spans.some(isNoClaim)) broken.push(`${id} is in a caption or beside the article`);
  return broken;
}

function brokenIds({ statements, actors, questions }: Analysis): string[] {
  return [statements, actors, questions].flatMap((found) => {
    const ids = found.map(({ id }) => id);
    return ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `the id ${id} is there twice`);
  });
}

/** Every actor has a name and a mention, and no two actors share the words of a name. */
function brokenActors({ actors }: Analysis): string[] {
  const names = actors
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))
    .sort((a, b) => a.start - b.start);
  const broken = disorderedSpans('names', names);
  const ids = new Set(actors.map(({ id }) => id));
  for (const { id, name, mentions, titles, couldBe } of actors) {
    if (name.trim() === '') broken.push(`${id} has no name`);
    if (mentions.length === 0) broken.push(`${id} is not mentioned`);
    if (titles.some((title) => title.trim() === '')) broken.push(`${id} has an empty title`);
    if (couldBe.some((other) => other === id || !ids.has(other)))
      broken.push(`${id} could be itself or nobody`);
  }
  return broken;
}

function brokenProbabilities({ sentences, statements, actors }: Analysis): string[] {
  const probabilities = [
    ...sentences.flatMap(({ checkWorthiness, subjectivity }) => [checkWorthiness, subjectivity]),
    ...statements.flatMap(({ checkWorthiness, confidence }) => [checkWorthiness, confidence]),
    ...actors.map(({ confidence }) => confidence),
  ];
  return probabilities
    .filter((probability) => !(probability >= 0 && probability <= 1))
    .map((probability) => `${probability} is no probability`);
}

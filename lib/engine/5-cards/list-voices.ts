import { type Actor, type Source, SOURCE_KINDS, type Statement } from '../../domain/analysis.ts';
import { foldName } from '../../domain/background.ts';
import { wordsIn } from '../../domain/count-words.ts';
import { textOf } from '../../domain/span.ts';
import { statementText } from '../../domain/statement-span.ts';
import type { Voice } from '../../domain/voice-map.ts';

type Attributed = Statement & { readonly source: Source };

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|whom|him|her|them|those|these|this|some|others|many|several|all|both|(?:whose|which) [\p{L} ]+)$/iu;

/** Whether the source is a word that means somebody, and the article does not tell whom. */
export function isUnclear(text: string, { source }: Statement): boolean {
  return source !== null && source.actor === null && PRONOUN.test(firstLine(textOf(text, source)));
}

/** Each source with what it says, those with most words first, then those heard first. */
export function listVoices(
  text: string,
  statements: readonly Statement[],
  actors: readonly Actor[],
): Voice[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const attributed = statements.filter(
    (statement): statement is Attributed => statement.source !== null,
  );
  const bySource = Map.groupBy(attributed, ({ source }) =>
    source.actor === null || !names.has(source.actor)
      ? `called ${foldWords(textOf(text, source))}`
      : source.actor,
  );
  return [...bySource.values()]
    .map((said) => voiceOf(text, said, names))
    .sort((a, b) => b.words - a.words);
}

function voiceOf(
  text: string,
  said: readonly Attributed[],
  names: ReadonlyMap<string, string>,
): Voice {
  const { source } = said[0]!;
  const name = names.get(source.actor ?? '');
  const kinds = new Set(said.map((statement) => statement.source.kind));
  return {
    actor: name === undefined ? null : source.actor,
    name: name ?? firstLine(textOf(text, source)),
    // One of its names may be a role: what tells most about it counts.
    kind:
      SOURCE_KINDS.filter((kind) => kind !== 'none').find((kind) => kinds.has(kind)) ?? source.kind,
    statements: said.map(({ id }) => id),
    words: wordsOf(text, said),
    quotedWords: wordsOf(
      text,
      said.filter(({ voice }) => voice === 'quote'),
    ),
  };
}

/** How many words the statements have. */
export function wordsOf(text: string, said: readonly Statement[]): number {
  return said.reduce((sum, statement) => sum + wordsIn(statementText(text, statement)), 0);
}

/** "officials", "The officials" and "those officials" are one; "one official" is another. */
function foldWords(words: string): string {
  return foldName(firstLine(words))
    .toLowerCase()
    .replace(/^(?:the|these|those|such|some|other|both) (?=\S)/, '')
    .replace(/['’]s\b/g, '')
    .replace(/[\p{P}\s]+$/u, '');
}

/** A source that a headline and the text share may go over a line. */
function firstLine(words: string): string {
  return words.split('\n')[0]!.trim();
}

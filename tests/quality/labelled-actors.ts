import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../lib/domain/analysis.ts';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import { readDataLines } from './shared-data.ts';

export type Offsets = readonly [start: number, end: number];

/** Which half of the articles rules were chosen on, and which were only measured. */
export interface ActorLabel {
  readonly article: string;
  readonly half: string;
}

/** An article with the actors that the extension finds in it. */
export interface ArticleActors {
  readonly text: string;
  readonly actors: readonly Actor[];
}

/** The labels of the file, by article; see `labels/actors.md`. */
export function readActorLabels<Label extends ActorLabel>(name: string): Map<string, Label[]> {
  const lines = readFileSync(join(import.meta.dirname, `labels/${name}.jsonl`), 'utf8').trim();
  const labels = lines.split('\n').map((line) => JSON.parse(line) as Label); // our own file
  return Map.groupBy(labels, ({ article }) => article);
}

/** The texts of the development articles, by id. */
export function readArticleTexts(): Map<string, string> {
  return new Map(
    readDataLines('attribution/dev.jsonl').map(({ id, text }) => [String(id), String(text)]),
  );
}

/** What the extension finds in the article. */
export function actorsOf(text: string): ArticleActors {
  return { text, actors: analyzeAsShipped(readPlainText(text)).actors };
}

/** The actor that is named at the offsets. */
export function actorNamedAt({ actors }: ArticleActors, [start, end]: Offsets): Actor | undefined {
  return actors.find((actor) => isNamedAt(actor, { start, end }));
}

function isNamedAt({ mentions }: Actor, place: Span): boolean {
  return mentions.some((mention) => mention.kind === 'name' && overlaps(mention, place));
}

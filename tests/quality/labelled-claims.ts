import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type Claim,
  type ClaimPair,
  claimsOf,
  compareClaims,
  likelyCompanions,
} from '../../lib/comparing/index.ts';
import { actorKey } from '../../lib/domain/actor-decision.ts';
import type { Digest } from '../../lib/domain/digest.ts';
import type { Span } from '../../lib/domain/span.ts';
import { statementSpan } from '../../lib/domain/statement-span.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { leadingActors } from '../../lib/search/describe-dossier.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import { readDataLines } from './shared-data.ts';

type Half = 'develop' | 'hold';
type Place = readonly [file: string, article: string];
type Passage = readonly [...Place, start: number, end: number];
type Spans = readonly [start: number, end: number, startThere: number, endThere: number];

interface LabelledPair {
  readonly half: Half;
  readonly here: Passage;
  readonly there: Passage;
  readonly same: boolean;
}

interface SharedClaims {
  readonly half: Half;
  readonly here: Place;
  readonly there: Place;
  /** Each claim that both make, with all pairs of statements that would do. */
  readonly claims: readonly (readonly Spans[])[];
}

/** How the comparison does on one half of the labels. */
export interface ClaimTally {
  readonly right: number;
  readonly wrong: number;
  /** Claims that two articles share, and how many of them were found. */
  readonly shared: number;
  readonly found: number;
}

/** So many companions the library looks at. */
const MOST_COMPANIONS = 24;

/** Compares the labelled articles of one half with each other, as a shelf of them would. */
export function tallyClaims(half: Half): ClaimTally {
  const pairs = readLines<LabelledPair>('claim-pairs').filter((line) => line.half === half);
  const shared = readLines<SharedClaims>('shared-claims').filter((line) => line.half === half);
  const found = compareAll([...pairs, ...shared].flatMap(({ here, there }) => [here, there]));
  const judged = pairs.filter(({ here, there }) => isAmong(found, here, there));
  const claims = shared.flatMap(({ here, there, claims: all }) =>
    all.map((ways) =>
      ways.some(([start, end, startThere, endThere]) =>
        isAmong(found, [here[0], here[1], start, end], [there[0], there[1], startThere, endThere]),
      ),
    ),
  );
  return {
    right: judged.filter(({ same }) => same).length,
    wrong: judged.filter(({ same }) => !same).length,
    shared: claims.length,
    found: claims.filter(Boolean).length,
  };
}

function readLines<Line>(name: string): Line[] {
  const path = join(import.meta.dirname, `labels/${name}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line); // our own file
}

function compareAll(places: readonly (readonly [string, string, ...unknown[]])[]): ClaimPair[] {
  const texts = new Map(
    [...new Set(places.map(([file]) => file))].flatMap((file) =>
      readDataLines(`${file}.jsonl`).map(({ id, text }) => [String(id), String(text)] as const),
    ),
  );
  const shelf = new Map(
    [...new Set(places.map(([, article]) => article))].map((id) => [
      id,
      shelved(id, texts.get(id) ?? ''),
    ]),
  );
  const digests = [...shelf.values()].map(({ facts }) => facts);
  return [...shelf.values()].flatMap(({ facts, claims }) => {
    const companions = likelyCompanions(facts, digests, MOST_COMPANIONS);
    return compareClaims(
      claims,
      companions.flatMap((id) => shelf.get(id)?.claims ?? []),
    );
  });
}

interface Shelved {
  readonly facts: Pick<Digest, 'id' | 'title' | 'actors'>;
  readonly claims: readonly Claim[];
}

/** The articles of one set have their day in their names. */
function shelved(id: string, text: string): Shelved {
  const published = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null;
  const article = { ...readPlainText(text), published };
  const analysis = analyzeAsShipped(article);
  const actors = leadingActors(analysis, 20).map(actorKey);
  return { facts: { id, title: article.title, actors }, claims: claimsOf(id, article, analysis) };
}

function isAmong(found: readonly ClaimPair[], one: Passage, other: Passage): boolean {
  return found.some(
    ({ here, there }) =>
      (isOf(here, one) && isOf(there, other)) || (isOf(here, other) && isOf(there, one)),
  );
}

/** The engine may cut a statement otherwise than on the day it was labelled. */
const LEAST_COMMON = 0.5;

function isOf({ articleId, statement }: Claim, [, article, start, end]: Passage): boolean {
  return (
    articleId === article && overlapOf(statementSpan(statement), { start, end }) >= LEAST_COMMON
  );
}

function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.max(a.end - a.start, b.end - b.start);
}

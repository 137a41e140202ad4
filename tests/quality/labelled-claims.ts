import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type Claim,
  type ClaimPair,
  claimsOf,
  compareClaims,
  likelyCompanions,
  namesToFind,
} from '../../lib/comparing/index.ts';
import type { Analysis } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { Naming } from '../../lib/domain/naming.ts';
import type { Span } from '../../lib/domain/span.ts';
import { statementSpan } from '../../lib/domain/statement-span.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { appearancesIn } from '../../lib/store/index.ts';
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
const MOST_OF_A_NAME = 40;

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
  const namedIn = namesOf([...shelf.values()]);
  return [...shelf.values()].flatMap(({ id, time, names, claims }) => {
    const namings = names.map((ofActor) =>
      ofActor.map((name) => nearest(namedIn.get(name) ?? [], time)),
    );
    const companions = likelyCompanions(id, namings, shelf.size, MOST_COMPANIONS);
    return compareClaims(
      claims,
      companions.flatMap((other) => shelf.get(other)?.claims ?? []),
    );
  });
}

interface Shelved {
  readonly id: string;
  readonly time: number;
  readonly names: readonly (readonly string[])[];
  readonly namedBy: readonly string[];
  readonly claims: readonly Claim[];
}

/** The articles of one set have their day in their names. */
function shelved(id: string, text: string): Shelved {
  const published = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null;
  const article = { ...readPlainText(text), published };
  const analysis = analyzeAsShipped(article);
  return {
    id,
    time: Date.parse(published ?? '2020-01-01'),
    names: namesToFind(article, analysis),
    namedBy: namedBy(id, article, analysis),
    claims: claimsOf(id, article, analysis),
  };
}

/** Under which names the shelf finds the article. */
function namedBy(id: string, article: Article, analysis: Analysis): readonly string[] {
  const cards = analysis.actors.map((actor) => ({ actor, background: null, appearsWith: [] }));
  const appearances = appearancesIn(id, { article, analysis, cards }, 0);
  return appearances.flatMap(({ keys }) => keys.map(([name]) => name));
}

function namesOf(shelf: readonly Shelved[]): ReadonlyMap<string, readonly Shelved[]> {
  const named = new Map<string, Shelved[]>();
  for (const one of shelf) {
    for (const name of new Set(one.namedBy)) named.set(name, [...(named.get(name) ?? []), one]);
  }
  return named;
}

function nearest(named: readonly Shelved[], time: number): Naming {
  const byTime = named.toSorted((a, b) => Math.abs(a.time - time) - Math.abs(b.time - time));
  return { count: named.length, articleIds: byTime.slice(0, MOST_OF_A_NAME).map(({ id }) => id) };
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

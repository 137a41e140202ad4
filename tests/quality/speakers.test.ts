import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../lib/domain/analysis.ts';
import { inOneGo } from '../../lib/domain/slices.ts';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import type { AnnotatedText } from '../../lib/engine/1-sentences/annotated-text.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { tagNames } from '../../lib/engine/2-tags/names/tag-names.ts';
import type { AttributionTag, NameTag } from '../../lib/engine/2-tags/tags.ts';
import { findActors } from '../../lib/engine/3-findings/actors/find-actors.ts';
import { formStatements } from '../../lib/engine/3-findings/statements/form-statements.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { tagNamesAsShipped } from '../shipped-engine.ts';
import floors from './floors.json' with { type: 'json' };
import { HAS_DATA, readDataLines } from './shared-data.ts';

const GAZETTEER = loadGazetteer();

type Offsets = readonly [number, number];

/** As PolNeAR marks it. */
interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

/** See labels/speakers.md. */
interface Label {
  readonly article: string;
  readonly half: 'develop' | 'measure';
  readonly start: number;
  readonly kind: 'pronoun' | 'role';
  /** Where a name of the actor stands that is meant. */
  readonly actor: Offsets | null;
}

/** Sources that are a pronoun or a role: how many are put down to an actor, and how many rightly. */
interface Count {
  named: number;
  said: number;
  right: number;
  /** Of those that mean nobody. */
  leftOpen: number;
  all: number;
}

type NameTagger = (annotated: AnnotatedText) => readonly NameTag[];

/** Attributions are the gold ones, names those of the rules. */
describe.skipIf(!HAS_DATA)('whom pronouns and roles mean (../shared/data is needed)', () => {
  const counts = HAS_DATA ? countByHalf(byRules, ['pronoun', 'role']) : new Map<string, Count>();

  it.each(Object.entries(floors.speakers))('is rather left open than wrong: %s', (half, floor) => {
    const { named, said, right } = counts.get(half)!;
    expect((100 * right) / said, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect((100 * right) / named, 'recall').toBeGreaterThanOrEqual(floor.recall);
  });
});

/** Of all pronouns, those too that mean nobody; wrong and unresolved ones both count against it. */
describe.skipIf(!HAS_DATA)('speakers of pronoun sources (../shared/data is needed)', () => {
  const counts = HAS_DATA ? countByHalf(tagNamesAsShipped, ['pronoun']) : new Map<string, Count>();

  it.each(Object.entries(floors.pronounSources))('are right: %s', (half, floor) => {
    const { all, right, leftOpen } = counts.get(half)!;
    expect((100 * (right + leftOpen)) / all).toBeGreaterThanOrEqual(floor);
  });
});

function byRules(annotated: AnnotatedText): readonly NameTag[] {
  return tagNames(annotated, GAZETTEER);
}

function readSpeakerLabels(): Label[] {
  const lines = readFileSync(join(import.meta.dirname, 'labels/speakers.jsonl'), 'utf8').trim();
  return lines.split('\n').map((line) => JSON.parse(line) as Label); // our own file
}

function countByHalf(tagger: NameTagger, kinds: readonly Label['kind'][]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const articles = new Map(
    readDataLines('attribution/dev.jsonl').map((each) => [each['id'], each]),
  );
  for (const [id, labelled] of Map.groupBy(readSpeakerLabels(), ({ article }) => article)) {
    const { text, attributions } = articles.get(id)!;
    const speakerAt = readSpeakers(String(text), attributions as GoldAttribution[], tagger);
    for (const { half, start, kind, actor: name } of labelled) {
      if (!kinds.includes(kind)) continue;
      const count = counts.get(half) ?? { named: 0, said: 0, right: 0, leftOpen: 0, all: 0 };
      counts.set(half, count);
      const actor = speakerAt(start);
      count.all++;
      if (name !== null) count.named++;
      else if (actor === undefined) count.leftOpen++;
      if (actor === undefined) continue;
      count.said++;
      if (name !== null && isCalled(actor, { start: name[0], end: name[1] })) count.right++;
    }
  }
  return counts;
}

/** Who speaks, by where the words of the source begin. */
function readSpeakers(
  text: string,
  gold: readonly GoldAttribution[],
  tagger: NameTagger,
): (start: number) => Actor | undefined {
  const annotated = annotateText(readPlainText(text));
  const attributions = gold.filter(({ content }) => content.length > 0).map(toTag);
  attributions.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const names = tagger(annotated);
  const actors = findActors(annotated, { names, attributions }, GAZETTEER);
  const statements = inOneGo(formStatements(annotated, attributions, actors, []));
  return (start) => {
    const source = statements.find((statement) => statement.source?.start === start)?.source;
    return actors.find(({ id }) => id === source?.actor);
  };
}

function toTag({ source, cue, content }: GoldAttribution): AttributionTag {
  return {
    voice: 'reported',
    source: hullOf(source),
    cue: hullOf(cue),
    content: content.map(([start, end]) => ({ start, end })),
    confidence: 1,
    madeBy: 'gold',
  };
}

function hullOf(spans: readonly Offsets[]): Span | null {
  if (spans.length === 0) return null;
  return { start: spans[0]![0], end: spans.at(-1)![1] };
}

function isCalled({ mentions }: Actor, name: Span): boolean {
  return mentions.some((mention) => mention.kind === 'name' && overlaps(mention, name));
}

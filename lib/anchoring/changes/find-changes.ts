import type { Span } from '../../domain/span.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { startVocabulary } from '../vocabulary.ts';
import { compareParagraphs } from './compare-paragraphs.ts';
import { followParagraphs, type Trail } from './follow-paragraphs.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';

/**
 * The paragraphs of an article that are not as they were, in the order of the newer text. Case,
 * accents, space and signs between words may differ without a paragraph counting as changed.
 */
export function findChanges(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const vocabulary = startVocabulary();
  const older = readParagraphs(before, vocabulary);
  const newer = readParagraphs(after, vocabulary);
  const trails = followParagraphs(older, newer);
  const changes = [
    ...trails.flatMap((trail) => describeTrail(trail, older, newer)),
    ...describeAlone(newer, older, trails, 'after', (span, place) => ({
      kind: 'added',
      before: place,
      after: span,
      parts: [],
    })),
    ...describeAlone(older, newer, trails, 'before', (span, place) => ({
      kind: 'removed',
      before: span,
      after: place,
      parts: [],
    })),
  ];
  return changes.sort((a, b) => a.after.start - b.after.start || a.before.start - b.before.start);
}

function describeTrail(
  { kind, before, after }: Trail,
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
): TextChange[] {
  const [was, is] = [older[before], newer[after]];
  if (kind === 'same' || was === undefined || is === undefined) return [];
  const parts = kind === 'changed' ? compareParagraphs(was, is) : [];
  return [{ kind, before: spanOf(was), after: spanOf(is), parts }];
}

/** What is to be said of the paragraphs that only one text has, each with its place in the other. */
function describeAlone(
  ours: readonly Paragraph[],
  others: readonly Paragraph[],
  trails: readonly Trail[],
  side: 'before' | 'after',
  describe: (span: Span, place: Span) => TextChange,
): TextChange[] {
  const otherSide = side === 'before' ? 'after' : 'before';
  const trailOf = new Map(trails.map((trail) => [trail[side], trail]));
  const changes: TextChange[] = [];
  let place = 0;
  for (const [at, paragraph] of ours.entries()) {
    const trail = trailOf.get(at);
    if (trail === undefined) {
      changes.push(describe(spanOf(paragraph), { start: place, end: place }));
    } else if (trail.kind !== 'moved') place = others[trail[otherSide]]?.end ?? place;
  }
  return changes;
}

function spanOf({ start, end }: Paragraph): Span {
  return { start, end };
}

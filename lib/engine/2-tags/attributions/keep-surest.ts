import { byPosition, contains, overlaps, type Span } from '../../../domain/span.ts';
import type { AttributionTag } from '../tags.ts';

/** From this share of common characters on, two contents are the same thing said. */
const SAME_CONTENT = 0.6;

/** Of attributions that say the same words by overlapping means, keeps the surest; in reading order. */
export function keepSurest(tags: readonly AttributionTag[]): AttributionTag[] {
  const ordered = [...tags].sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
  const dropped = new Set<AttributionTag>();
  ordered.forEach((tag, at) => {
    const end = tag.content.at(-1)!.end;
    for (
      let next = at + 1;
      next < ordered.length && ordered[next]!.content[0]!.start < end;
      next++
    ) {
      const other = ordered[next]!;
      if (dropped.has(tag)) break;
      if (dropped.has(other) || !areRivals(tag, other)) continue;
      dropped.add(outranks(other, tag) ? tag : other);
    }
  });
  return ordered.filter((tag) => !dropped.has(tag));
}

function isLabelled({ madeBy }: AttributionTag): boolean {
  return madeBy === 'transcript-line';
}

/** A transcript's label says who speaks by its form; the verbs on its line are the speaker's own. */
function outranks(a: AttributionTag, b: AttributionTag): boolean {
  return isLabelled(a) === isLabelled(b) ? a.confidence > b.confidence : isLabelled(a);
}

function areRivals(a: AttributionTag, b: AttributionTag): boolean {
  if (a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)) return true;
  if (isOnLineOf(a, b) || isOnLineOf(b, a)) return true;
  const common = a.content.reduce((sum, span) => sum + commonWith(span, b.content), 0);
  return common / (lengthOf(a.content) + lengthOf(b.content) - common) >= SAME_CONTENT;
}

function isOnLineOf(line: AttributionTag, { cue }: AttributionTag): boolean {
  return isLabelled(line) && cue !== null && line.content.some((span) => contains(span, cue));
}

function commonWith(span: Span, others: readonly Span[]): number {
  return others.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  );
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

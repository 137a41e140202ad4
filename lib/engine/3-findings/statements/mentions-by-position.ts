import type { Actor, Mention } from '../../../domain/analysis.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';

/** A mention with the actor it means. */
export interface ActorMention extends Mention {
  readonly actor: Actor;
}

/** All mentions of all actors, in reading order. */
export function mentionsInOrder(actors: readonly Actor[]): ActorMention[] {
  return actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })))
    .sort(byPosition);
}

/** The mentions that share characters with the span, in reading order. */
export function mentionsIn(mentions: readonly ActorMention[], span: Span): ActorMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: ActorMention[] = [];
  for (
    let at = Math.max(0, low - 1);
    at < mentions.length && mentions[at]!.start < span.end;
    at++
  ) {
    if (overlaps(mentions[at]!, span)) found.push(mentions[at]!);
  }
  return found;
}

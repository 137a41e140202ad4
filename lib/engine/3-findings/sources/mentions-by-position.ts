import type { Actor, Mention } from '../../../domain/analysis.ts';
import { firstIndex } from '../../../domain/first-index.ts';
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
  const first = firstIndex(mentions.length, (at) => mentions[at]!.start >= span.start);
  const found: ActorMention[] = [];
  for (
    let at = Math.max(0, first - 1);
    at < mentions.length && mentions[at]!.start < span.end;
    at++
  ) {
    if (overlaps(mentions[at]!, span)) found.push(mentions[at]!);
  }
  return found;
}

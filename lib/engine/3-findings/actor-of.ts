import type { Actor, Mention } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';

interface IndexedMention extends Mention {
  readonly actor: string;
}

/** Words before a name that make it part of what is described: "a former aide to Trump". */
const ATTACHES =
  /(?:^|\s)(?:of|for|to|from|in|at|with|by|against|on|near|under|about)(?:\s+the)?\s+$/i;
/** What may follow the name of who speaks, inside the same words: "Jane Roe, who …", "Jane Roe (D-Ohio)". */
const STANDS_ALONE = /^\s*(?:$|[,(—–;:"”-]|and\b|who\b|himself\b|herself\b)/;

/** Every mention with its actor in reading order, made once for each list of actors. */
const indexes = new WeakMap<readonly Actor[], readonly IndexedMention[]>();

/**
 * Which actor the words mean: "Sen. Jane Roe, a Democrat" means Jane Roe, "she" whoever she stands
 * for; "a spokesman for Oxfam" and "Trump's lawyer" mean nobody named. `null` where it is no actor.
 */
export function actorOf(
  { article }: AnnotatedText,
  actors: readonly Actor[],
  words: Span,
): string | null {
  const { text } = article;
  for (const mention of mentionsIn(indexOf(actors), words)) {
    const before = text.slice(words.start, Math.max(words.start, mention.start));
    const after = text.slice(Math.min(words.end, mention.end), words.end);
    const isAttached = ATTACHES.test(before);
    if (!isAttached && STANDS_ALONE.test(after)) return mention.actor;
  }
  return null;
}

/** All actors named or meant anywhere in the words, in reading order. */
export function actorsIn(actors: readonly Actor[], words: Span): string[] {
  return [...new Set(mentionsIn(indexOf(actors), words).map(({ actor }) => actor))];
}

function indexOf(actors: readonly Actor[]): readonly IndexedMention[] {
  const known = indexes.get(actors);
  if (known !== undefined) return known;
  const index = actors
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, actor: id })))
    .sort((a, b) => a.start - b.start);
  indexes.set(actors, index);
  return index;
}

/** The mentions that share a character with the span. */
function mentionsIn(index: readonly IndexedMention[], { start, end }: Span): IndexedMention[] {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: IndexedMention[] = [];
  for (let at = low; at < index.length && index[at]!.start < end; at++) found.push(index[at]!);
  return found;
}

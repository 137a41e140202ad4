import type { Source } from '../../../domain/analysis.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { type ActorMention, mentionsIn } from './mentions-by-position.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Who the words of a source mean: a kind and, where it is one, an actor; `null` for things, which say nothing. */
export type NamedSource = Pick<Source, 'kind' | 'actor'>;

/** A name, or a role or pronoun that stands for one: "Smith", "the mayor", "she". */
export function nameByActor(
  tokens: readonly Token[],
  phrase: SourcePhrase,
  found: readonly ActorMention[],
): NamedSource | null {
  const { head, described } = phrase;
  const mention =
    found.find((each) => isAmongOthers(tokens, each)) ??
    found.find((each) => overlaps(each, head)) ??
    // "the mayor, Ann Smith", "a driver named Joe Bell": the name follows its role.
    found.find(
      (each) =>
        each.actor.type === 'person' &&
        ((described !== null && overlaps(each, described)) || isCalled(tokens, each)),
    );
  if (mention === undefined) return null;
  const { id, type } = mention.actor;
  return { kind: type === 'group' ? 'unnamed' : 'named', actor: id };
}

/** "Ortiz and her aides", "Ortiz and other senators": a name for both. */
function isAmongOthers(
  tokens: readonly Token[],
  { start, end, actor, kind }: ActorMention,
): boolean {
  const and = tokens.findIndex((token) => token.start >= end);
  return (
    actor.type === 'person' &&
    kind !== 'role' &&
    tokens[and]?.lower === 'and' &&
    tokens.every((token) => token.start >= start || !/^(?:of|for|to|by|like)$/.test(token.lower))
  );
}

const BEFORE_OTHERS = wordTable(
  "of for to by at with from in on against about who whose that the 's and",
);

/** "Secretary of State Ann Smith", "a driver named Joe Bell"; but not "a lawyer for Joe Bell". */
function isCalled(tokens: readonly Token[], { start, kind, actor }: ActorMention): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const isTitled = /^(?:mr|mrs|ms|dr|sen|rep|gov)s?\.?$/.test(tokens[at - 1]?.lower ?? '');
  const before = tokens[at - (isTitled ? 2 : 1)];
  return (
    kind === 'name' &&
    actor.type === 'person' &&
    before !== undefined &&
    before.kind === 'word' &&
    !BEFORE_OTHERS.has(before.lower)
  );
}

/** "Ann Smith, a driver from Marisol, said": who is described has the name before the comma. */
export function apposedName(
  text: string,
  mentions: readonly ActorMention[],
  { start, end }: Span,
): NamedSource | null {
  if (text.slice(start - 2, start) !== ', ' || text[end] !== ',') return null;
  const name = mentionsIn(mentions, { start: start - 3, end: start - 2 }).at(-1);
  if (name?.kind !== 'name' || name.actor.type !== 'person') return null;
  return { kind: 'named', actor: name.actor.id };
}

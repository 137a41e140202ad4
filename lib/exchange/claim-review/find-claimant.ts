import { actorKey } from '../../domain/actor-decision.ts';
import type { Actor, Analysis, Statement } from '../../domain/analysis.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { type Span, textOf } from '../../domain/span.ts';
import type { PartyType } from './claim-review-draft.ts';

/** Who the kept findings say a passage is put down to. */
export type Claimant =
  | { readonly kind: 'named'; readonly name: string; readonly type: PartyType }
  /** An office, a document or somebody without a name, in the article's words. */
  | { readonly kind: 'described'; readonly words: string }
  /** Nobody else: the article itself says it. */
  | { readonly kind: 'nobody' }
  /** No findings are kept, or the passage is not in their text. */
  | { readonly kind: 'unknown' };

const UNKNOWN: Claimant = { kind: 'unknown' };

/** Who says a noted passage, by the statement that covers most of it and what the reader decided about actors. */
export function findClaimant(
  { texts, decisions }: Pick<Dossier, 'texts' | 'decisions'>,
  { passage }: Note,
): Claimant {
  const kept = texts.find(({ analysis }) => analysis !== null);
  const { article = null, analysis = null } = kept ?? {};
  if (article === null || analysis === null) return UNKNOWN;
  const isInPlace = article.text.startsWith(passage.quote, passage.start);
  const start = isInPlace ? passage.start : article.text.indexOf(passage.quote);
  if (start === -1) return UNKNOWN;
  const statement = statementAt(analysis, { start, end: start + passage.quote.length });
  if (statement === null) return UNKNOWN;
  return claimantOf(statement, { ...analysis, actors: decided(analysis, decisions) }, article.text);
}

function claimantOf({ source }: Statement, { actors }: Analysis, text: string): Claimant {
  if (source === null) return { kind: 'nobody' };
  const actor = actors.find(({ id }) => id === source.actor);
  if (source.kind !== 'named' || actor === undefined) {
    return { kind: 'described', words: textOf(text, source) };
  }
  return {
    kind: 'named',
    name: actor.name,
    type: actor.type === 'person' ? 'Person' : 'Organization',
  };
}

/** The actors by the names the reader gave them; decisions build on one another. */
function decided({ actors }: Analysis, decisions: Dossier['decisions']): readonly Actor[] {
  let shown = actors;
  for (const { decision } of decisions) {
    if (decision === null || decision.kind === 'split') continue;
    const into = decision.kind === 'merge' ? decision.into : null;
    const name =
      decision.kind === 'rename'
        ? decision.name
        : shown.find((actor) => actorKey(actor) === into)?.name;
    if (name === undefined) continue;
    shown = shown.map((actor) => (actorKey(actor) === decision.actor ? { ...actor, name } : actor));
  }
  return shown;
}

function statementAt({ statements }: Analysis, passage: Span): Statement | null {
  let found: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const shared = statement.spans.reduce((sum, span) => sum + overlap(span, passage), 0);
    if (shared <= most) continue;
    [found, most] = [statement, shared];
  }
  return found;
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

import type { Analysis, Statement } from '../../domain/analysis.ts';
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

/** Who says a noted passage, by the statement that covers most of it. */
export function findClaimant({ texts }: Pick<Dossier, 'texts'>, { passage }: Note): Claimant {
  const kept = texts.find(({ analysis }) => analysis !== null);
  const { article = null, analysis = null } = kept ?? {};
  if (article === null || analysis === null) return UNKNOWN;
  const isInPlace = article.text.startsWith(passage.quote, passage.start);
  const start = isInPlace ? passage.start : article.text.indexOf(passage.quote);
  if (start === -1) return UNKNOWN;
  const statement = statementAt(analysis, { start, end: start + passage.quote.length });
  return statement === null ? UNKNOWN : claimantOf(statement, analysis, article.text);
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

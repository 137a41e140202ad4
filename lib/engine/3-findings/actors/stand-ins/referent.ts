import type { Evidence, Mention } from '../../../../domain/analysis.ts';
import type { Gender } from '../../../../domain/gazetteer.ts';
import type { Span } from '../../../../domain/span.ts';
import type { ActorDraft } from '../actor-draft.ts';

/** Somebody or something of the article that pronouns and roles may stand for. */
export interface Referent {
  /** `null` for somebody without a name, "a spokesman": a pronoun that means them means no actor. */
  readonly draft: ActorDraft | null;
  readonly isPerson: boolean;
  /** Learned on the way where neither name nor title tells; `either` for what is no person. */
  gender: Gender;
}

/** Where a referent is named. */
export interface NamedMention extends Span {
  readonly referent: Referent;
  /** Where its title begins, or else the name. */
  readonly from: number;
}

/** Somebody the article does not name. */
export const somebody = (gender: Gender): Referent => ({ draft: null, isPerson: true, gender });

/** What a pronoun or role means, how sure that is, and by which rule. */
export interface Meant extends Evidence {
  readonly referent: Referent;
}

/** Notes that the words stand for the referent. */
export function standFor(
  { referent, confidence, madeBy }: Meant,
  { start, end }: Span,
  kind: Mention['kind'],
): void {
  referent.draft?.otherMentions.push({ start, end, kind, confidence, madeBy });
}

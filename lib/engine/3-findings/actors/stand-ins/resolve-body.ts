import type { Token } from '../../../1-sentences/annotated-text.ts';
import { wordTable } from '../../../1-sentences/word-table.ts';
import { callsKind, isBodyKind, kindsOf } from '../body-kinds.ts';
import { latestFitting, type Nearby } from './discourse.ts';
import type { Meant, Referent } from './referent.ts';
import { goesOn } from './role-phrase.ts';

/** How many sentences back the full name may be. */
const FARTHEST_SENTENCES = 4;

const CONFIDENCE = { onlyOfKind: 0.85, nearest: 0.75, onlyNear: 0.7 };
/** What any organization may be called whose name does not tell its kind: "Halden", "the VA". */
const ANY_KIND = wordTable('agency company firm group organization organisation');

const NO_KINDS: ReadonlySet<string> = new Set();

/** Organizations and places by what "the …" calls them. */
export interface Bodies {
  readonly kinds: ReadonlyMap<Referent, ReadonlySet<string>>;
  readonly byKind: ReadonlyMap<string, readonly Referent[]>;
  /** The sentence in which each was last named. */
  readonly namedIn: Map<Referent, number>;
}

export function bodiesByKind(bodies: Iterable<Referent>): Bodies {
  const kinds = new Map<Referent, ReadonlySet<string>>();
  const byKind = new Map<string, Referent[]>();
  for (const body of bodies) {
    if (body.draft === null) continue;
    const own = kindsOf(body.draft);
    kinds.set(body, own);
    for (const kind of own) {
      const others = byKind.get(kind);
      if (others === undefined) byKind.set(kind, [body]);
      else others.push(body);
    }
  }
  return { kinds, byKind, namedIn: new Map() };
}

/** Whether "the ministry" or the like begins at the token "the", and does not go on to mean another. */
export function isBodyPhrase(tokens: readonly Token[], at: number): boolean {
  return isBodyKind(tokens[at + 1]?.lower ?? '') && !goesOn(tokens[at + 2]);
}

/** Which organization or place the word means: the only one of its kind shortly before, or the one named last. */
export function resolveBody(
  word: string,
  sentence: number,
  { kinds, byKind, namedIn }: Bodies,
  nearby: Nearby,
): Meant | null {
  const ofKind = byKind.get(word) ?? [];
  const [only] = ofKind;
  if (only !== undefined && ofKind.length === 1) {
    const isNear = sentence - (namedIn.get(only) ?? -Infinity) <= FARTHEST_SENTENCES;
    return isNear
      ? { referent: only, madeBy: 'only-body-of-kind', confidence: CONFIDENCE.onlyOfKind }
      : null;
  }
  return lastOfKind(word, kinds, nearby) ?? onlyOneNear(word, kinds, nearby);
}

function lastOfKind(word: string, kinds: Bodies['kinds'], nearby: Nearby): Meant | null {
  const found = latestFitting(nearby, (referent) =>
    callsKind(word, kinds.get(referent) ?? NO_KINDS) ? referent : null,
  );
  if (found === null || found.hasRivals) return null;
  return {
    referent: found.referent,
    madeBy: 'last-body-of-kind',
    confidence: CONFIDENCE.nearest,
  };
}

/** The one organization of the latest sentence that names any, if its name tells no other kind. */
function onlyOneNear(word: string, kinds: Bodies['kinds'], nearby: Nearby): Meant | null {
  if (!ANY_KIND.has(word)) return null;
  const found = latestFitting(nearby, (referent) =>
    referent.draft?.groups[0]?.type === 'organization' ? referent : null,
  );
  if (found === null || found.hasRivals || found.prominence === 'is spoken of') return null;
  if ((kinds.get(found.referent) ?? NO_KINDS).size > 0) return null;
  return { referent: found.referent, madeBy: 'only-body-near', confidence: CONFIDENCE.onlyNear };
}

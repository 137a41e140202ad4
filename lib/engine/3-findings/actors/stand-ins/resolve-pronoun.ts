import type { Gender } from '../../../../domain/gazetteer.ts';
import { type Antecedent, latestFitting, type Nearby, type Prominence } from './discourse.ts';
import type { Meant, Referent } from './referent.ts';

/** What a pronoun may stand for. */
export type PronounKind = 'female' | 'male' | 'it' | 'they';

const CONFIDENCE: Readonly<Record<Prominence, number>> = {
  speaks: 0.9,
  'is named': 0.85,
  'is spoken of': 0.7,
};
/** Others in the same sentence, less prominent, would fit too. */
const WITH_RIVALS = 0.9;

/**
 * Whom the pronoun means: the most prominent fitting one of the latest sentence that names any, and
 * only where no second one is as prominent. After the recency and subject preference of centering.
 * `bearersOf` gives whom a short name may mean that several share; `except` is who it cannot mean.
 */
export function resolvePronoun(
  kind: PronounKind,
  nearby: Nearby,
  bearersOf: (referent: Referent) => readonly Referent[],
  except: Referent | null,
): Meant | null {
  const found =
    kind === 'female' || kind === 'male'
      ? personMeant(kind, nearby, bearersOf, except)
      : bodyMeant(kind, nearby);
  if (found === null) return null;
  const { referent, prominence, hasRivals } = found;
  return {
    referent,
    madeBy: prominence === 'speaks' ? 'pronoun-of-last-speaker' : 'pronoun-of-last-named',
    confidence: CONFIDENCE[prominence] * (hasRivals ? WITH_RIVALS : 1),
  };
}

function personMeant(
  gender: Gender,
  nearby: Nearby,
  bearersOf: (referent: Referent) => readonly Referent[],
  except: Referent | null,
): Antecedent | null {
  const fits = (referent: Referent): boolean =>
    referent.isPerson &&
    referent !== except &&
    (referent.gender === gender || referent.gender === 'either');
  return latestFitting(
    nearby,
    (referent) => {
      if (!fits(referent)) return null;
      const bearers = bearersOf(referent);
      if (bearers.length === 0) return referent;
      // "Clinton", where two are called so: the one who is a woman.
      const [only = null, second] = bearers.filter(fits);
      return second === undefined ? only : referent;
    },
    (referent) => referent.gender === gender,
  );
}

/** "It" is the organization or place that speaks in the latest sentence, "they" the group. */
function bodyMeant(kind: 'it' | 'they', nearby: Nearby): Antecedent | null {
  const found = latestFitting(nearby, (referent) => {
    const type = referent.draft?.groups[0]?.type;
    const fits = kind === 'they' ? type === 'group' : type === 'organization' || type === 'place';
    return fits ? referent : null;
  });
  return found?.prominence === 'speaks' ? found : null;
}

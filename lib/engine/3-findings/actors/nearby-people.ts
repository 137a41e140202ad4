import type { Gender } from '../../../domain/gazetteer.ts';
import type { TextSentence } from '../../1-sentences/annotated-text.ts';
import type { ActorDraft } from './actor-draft.ts';

/** A person of the article, as pronouns and roles see it. */
export interface ResolvablePerson {
  readonly draft: ActorDraft;
  /** Learned on the way where neither name nor title tells. */
  gender: Gender;
}

/** The people mentioned in each sentence of this paragraph and the last, latest sentence first. */
export type Nearby = readonly Set<ResolvablePerson>[];

/** How many sentences a pronoun may reach: this one and those before it. */
const FARTHEST_SENTENCES = 4;
/** Of the preceding paragraph only its end is near. */
const KEPT_OF_LAST_PARAGRAPH = 2;
/** In a longer list of names nobody is meant before the others. */
const MOST_PEOPLE = 12;

/** What a pronoun of this sentence can reach, once the sentence before it is read. */
export function nearbyFor(
  nearby: Nearby,
  sentence: TextSentence,
  previous: TextSentence | undefined,
): Nearby {
  const isNewParagraph = previous !== undefined && previous.block !== sentence.block;
  return [
    new Set(),
    ...nearby.slice(0, isNewParagraph ? KEPT_OF_LAST_PARAGRAPH : FARTHEST_SENTENCES - 1),
  ];
}

/** The one fitting person of the latest sentence that has any; of several the one known to be a woman or a man. */
export function antecedent(gender: Gender, nearby: Nearby): ResolvablePerson | null {
  for (const people of nearby) {
    if (people.size > MOST_PEOPLE) return null;
    const fitting = [...people].filter(
      (person) => person.gender === gender || person.gender === 'either',
    );
    if (fitting.length === 0) continue;
    if (fitting.length === 1) return fitting[0] ?? null;
    const known = fitting.filter((person) => person.gender === gender);
    return known.length === 1 ? (known[0] ?? null) : null;
  }
  return null;
}

import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { inOneGo, mapInSlices, type Slices } from '../../../domain/slices.ts';
import { byPosition } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { isHeading, readCapitalHabits } from './capital-habits.ts';
import { findHeadingNames } from './find-heading-names.ts';
import { findNameCandidates } from './find-name-candidates.ts';
import { settleTypes } from './settle-types.ts';
import type { NameTag } from '../tags.ts';

/** Finds the names of people, organizations, places and groups, in reading order, never overlapping. */
export function tagNames(annotated: AnnotatedText, gazetteer: Gazetteer): NameTag[] {
  return inOneGo(tagNamesInSlices(annotated, gazetteer));
}

/** Like `tagNames`, slice by slice. */
export function* tagNamesInSlices(
  { tokens, sentences }: AnnotatedText,
  gazetteer: Gazetteer,
): Slices<NameTag[]> {
  const { headings = [], text = [] } = Object.groupBy(
    sentences.filter(({ block }) => block.kind !== 'caption'),
    (sentence) => (isHeading(tokens, sentence) ? 'headings' : 'text'),
  );
  yield;
  const habits = yield* readCapitalHabits(tokens, text);
  const candidates = yield* findNameCandidates(tokens, text, habits, gazetteer);
  const settled = yield* settleTypes(tokens, candidates, gazetteer);
  const inHeadings = yield* mapInSlices(headings, (heading) =>
    findHeadingNames(tokens, heading, settled, gazetteer),
  );
  const tags = inHeadings.flat();
  for (const { start, end, key, title } of candidates) {
    const type = settled.get(key);
    if (type !== undefined) tags.push({ start, end, title, ...type });
  }
  return tags.sort(byPosition);
}

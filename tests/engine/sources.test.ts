import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { sourceNamer } from '../../lib/engine/3-findings/sources/name-sources.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const GAZETTEER = loadGazetteer();

/** The kind of the source that stands between brackets. */
function kindIn(marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = articleOf(...marked.replace(/[[\]]/g, '').split('\n'));
  const { actors } = analyzeArticle(article, GAZETTEER);
  return sourceNamer(annotateText(article), actors)({ start, end })?.kind ?? null;
}

describe('the kind of a source is', () => {
  it.each([
    '[The Ortiz campaign] said the tour would go on.',
    'Ortiz spoke on Monday. [Her campaign] said the tour would go on.',
    'The Harbour Commission met on Monday. [The commission] said the pier was safe.',
    '[Dana Whitfield and her aides] said the pier was safe.',
    '[Secretary of State Dana Whitfield] said the pier was safe.',
    '[A driver named Dana Whitfield] said the pier was safe.',
    '[The maker’s chief engineer, Ada Brandt,] said the pier was safe.',
    '[One user, @harbour_dog,] said the pier was safe.',
    'Dana Whitfield and Ruth Adler met. [Both candidates] said the pier was safe.',
    'Dana Whitfield, [a driver from Marisol], said the pier was safe.',
    'Dana Whitfield, [who] said the pier was safe, left early.',
  ])('named: %s', (marked) => expect(kindIn(marked)).toBe('named'));

  it.each([
    '[Federal prosecutors] said the pier was unsafe.',
    '[Police] said the pier was unsafe.',
    '[A lawyer for the port] said the pier was unsafe.',
    '[Her mother] said the pier was unsafe.',
    '[Mother] said the pier was unsafe.',
    '[A federal judge] said the pier was unsafe.',
    '[A union representing dockers] said the pier was unsafe.',
    '[The senators] said the pier was unsafe.',
    '[The fishermen’s union] said the pier was unsafe.',
  ])('role: %s', (marked) => expect(kindIn(marked)).toBe('role'));

  it.each([
    '[One of the polls] shows that the pier is loved.',
    '[More than 300 pages of e-mails] show that the pier was unsafe.',
    '[The Fisheries Convention] bans the nets.',
    '[The ad’s narrator] says that the pier is unsafe.',
    'The film opens in May. [It] says that the pier is unsafe.',
  ])('document: %s', (marked) => expect(kindIn(marked)).toBe('document'));

  it.each([
    '[One of her lawyers’ friends] said the pier was unsafe.',
    '[Nearly eight of 10 voters] said the pier was unsafe.',
    '[Several companies looking for sand] said the pier was unsafe.',
    '[A group of doctors] said the pier was unsafe.',
    '[Ortiz voters] said the pier was unsafe.',
    '[A port official familiar with the plan] said the pier was unsafe.',
    '[A wide array of economists] said the pier was unsafe.',
    'A driver stopped at the pier.\n[The driver] said it was unsafe.',
    'Critics of the port, [who] said the pier was unsafe, left early.',
    'Neighbours met on Monday. [They] said the pier was unsafe.',
  ])('unnamed: %s', (marked) => expect(kindIn(marked)).toBe('unnamed'));

  it('role for somebody whom the article seems to know', () => {
    expect(kindIn('[The driver] said the pier was unsafe.')).toBe('role');
  });

  it.each(['[The move] shows that the pier was unsafe.', '[Something] says it was unsafe.'])(
    'null for a thing, which says nothing: %s',
    (marked) => expect(kindIn(marked)).toBeNull(),
  );
});

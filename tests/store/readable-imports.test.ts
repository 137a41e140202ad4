import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isNamed, isSavedSearch } from '../../lib/domain/is-saved-search.ts';
import {
  isNote,
  isShelfArticle,
  isShelfDecision,
  isShelfQuestion,
  isShelfText,
} from '../../lib/store/is-record.ts';
import { someDossier, someLists } from '../exchange/some-dossier.ts';

test('what a file of ours may hold the store can read', () => {
  fc.assert(
    fc.property(someDossier, someLists, (dossier, { collections, searches }) => {
      const { article, texts, notes, questions, decisions } = dossier;
      const unreadable = [
        ...[article].filter((one) => !isShelfArticle(one)),
        ...texts.filter((one) => !isShelfText(one)),
        ...notes.filter((one) => !isNote(one)),
        ...questions.filter((one) => !isShelfQuestion(one)),
        ...decisions.filter((one) => !isShelfDecision(one)),
        ...collections.filter((one) => !isNamed(one)),
        ...searches.filter((one) => !isSavedSearch(one)),
      ];
      expect(unreadable).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

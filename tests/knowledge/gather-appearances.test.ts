import { expect, test } from 'vitest';

import type { KeptAppearance } from '../../lib/domain/shelf-appearance.ts';
import { gatherAppearances } from '../../lib/knowledge/shelf/gather-appearances.ts';

function harlowIn(
  articleId: string,
  titles: readonly string[],
  companions: readonly string[] = [],
): KeptAppearance {
  const name = 'Jane Harlow';
  const actor = {
    id: 'a1',
    name,
    type: 'person' as const,
    titles,
    aliases: [],
    companions,
    background: null,
  };
  return { articleId, keys: [['person:jane harlow', 1]], actor, said: [] };
}

test('takes who shares a role for the same, and a mere namesake for possible', () => {
  const [mayor, again, plain] = [
    harlowIn('1', ['mayor of Ort']),
    harlowIn('2', ['mayor of Ort']),
    harlowIn('3', []),
  ];
  const found = gatherAppearances(mayor, [again, plain]);
  expect([found.get(mayor), found.get(again), found.get(plain)]).toEqual([
    'same',
    'same',
    'possible',
  ]);
});

test('leaves out whom the roles show to be another', () => {
  const found = gatherAppearances(harlowIn('1', ['mayor of Ort']), [
    harlowIn('2', ['basketball coach']),
  ]);
  expect(found.size).toBe(1);
});

test('knows by the company of one whom the role of another shows', () => {
  const company = ['Piet Lund', 'Dolores Finch'];
  const mayor = harlowIn('1', ['mayor of Ort']);
  const both = harlowIn('2', ['mayor of Ort'], company);
  const plain = harlowIn('3', [], company);
  expect(gatherAppearances(mayor, [both, plain]).get(plain)).toBe('same');
  expect(gatherAppearances(mayor, [plain]).get(plain)).toBe('possible');
});

import { expect, it } from 'vitest';

import { othersToMerge } from '../../components/actors/decisions/others-to-merge.ts';
import { actorOf } from './reading-of.ts';

function offered(name: string, others: readonly string[], typed = ''): string[] {
  const actors = others.map((other) => actorOf(other, other));
  return othersToMerge(actorOf('a', name), actors, typed).map((actor) => actor.name);
}

it('offers those who share a word of the name first, whatever accents and capitals', () => {
  expect(offered('Ana Núñez', ['Bo Lind', 'NUNEZ', 'Ana Ort'])).toEqual([
    'NUNEZ',
    'Ana Ort',
    'Bo Lind',
  ]);
});

it('takes no initial for a word', () => {
  expect(offered('Ada R. Moss', ['John R. Lind', 'Moss'])).toEqual(['Moss', 'John R. Lind']);
});

it('finds what is typed anywhere in a name', () => {
  expect(offered('Ada Moss', ['Bo Lind', 'Clara Lindqvist', 'Ort'], 'lind')).toEqual([
    'Bo Lind',
    'Clara Lindqvist',
  ]);
});

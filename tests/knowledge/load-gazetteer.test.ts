import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer, readGazetteer } from '../../lib/knowledge/load-gazetteer.ts';

const LARGEST_BYTES = 160_000;

const packed = {
  firstNames: { female: 'Jane|Mary', male: 'Carl', either: '' },
  surnames: 'Roe',
  people: 'Jane Roe',
  presidents: { Roe: 'Carl|Charlie' },
  organizations: 'Pentagon',
  places: 'Kenya',
  groups: 'Kenyans',
  groupAdjectives: 'Kenyan',
  aliases: { UN: 'United Nations' },
  commonWords: 'said',
};

describe('the gazetteer', () => {
  it('is unpacked into sets and maps', () => {
    const gazetteer = readGazetteer(packed);
    expect([...gazetteer.firstNames]).toEqual([
      ['Jane', 'female'],
      ['Mary', 'female'],
      ['Carl', 'male'],
    ]);
    expect(gazetteer.places.has('Kenya')).toBe(true);
    expect(gazetteer.aliases.get('UN')).toBe('United Nations');
    expect(gazetteer.presidents.get('Roe')).toEqual(['Carl', 'Charlie']);
  });

  it.each([null, [], 'text', {}, { ...packed, places: 3 }, { ...packed, aliases: { UN: 1 } }])(
    'is refused when it is %j',
    (data) => expect(() => readGazetteer(data)).toThrow(/gazetteer/),
  );

  it('ships with what every reader knows', () => {
    const gazetteer = loadGazetteer();
    expect(gazetteer.places.has('Mexico')).toBe(true);
    expect(gazetteer.organizations.has('Pentagon')).toBe(true);
    expect(gazetteer.people.has('Amy Klobuchar')).toBe(true);
    expect(gazetteer.groups.has('Americans')).toBe(true);
    expect(gazetteer.presidents.get('Clinton')).toContain('Bill');
    expect(gazetteer.firstNames.get('Mary')).toBe('female');
    expect(gazetteer.commonWords.has('officials')).toBe(true);
    expect(gazetteer.places.has('')).toBe(false);
  });

  it('stays small', () => {
    const path = resolve(import.meta.dirname, '../../assets/knowledge/gazetteer.json');
    expect(statSync(path).size).toBeLessThan(LARGEST_BYTES);
  });
});

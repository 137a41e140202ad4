import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadBackground, readBackground } from '../../lib/knowledge/load-background.ts';

const LARGEST_GZIPPED = 60_000;

const list = (entries: string, rest: object = {}) => ({
  source: 'list of mayors',
  asOf: '2026-03-01',
  entries,
  ...rest,
});

describe('the background pack', () => {
  it('is unpacked into entries by folded name', () => {
    const pack = readBackground([list('José Roe|Joe Roe\tleader\tMayor of Ort\tOrt|Ortish')]);
    const entry = {
      kind: 'leader',
      background: { about: 'Mayor of Ort', source: 'list of mayors', asOf: '2026-03-01' },
      signs: ['Ort', 'Ortish'],
    };
    expect(pack.get('Jose Roe')).toEqual(entry);
    expect(pack.get('Joe Roe')).toEqual(entry);
  });

  it('says nothing of a name that several share', () => {
    const mayors = 'Jane Roe\tleader\tMayor of Ort\t';
    const others = 'Jane Roe\tsenator\tSenator for Dorf\t';
    expect(readBackground([list(mayors), list(others)]).get('Jane Roe')).toBeNull();
    expect(readBackground([list(mayors)]).get('Jane Roe')).not.toBeNull();
  });

  it.each([
    null,
    {},
    [null],
    [list('x')],
    [list('Jane Roe\twizard\tMayor\t')],
    [list('Jane Roe\tleader\t\t')],
    [list('', { source: 3 })],
    [list('Jane Roe\tleader\tMayor\t', { asOf: 'lately' })],
  ])('is refused when it is %j', (data) => {
    expect(() => readBackground(data)).toThrow(/background/);
  });

  it('ships with offices, countries, agencies, companies and names for institutions', () => {
    const pack = loadBackground();
    const about = (name: string) => pack.get(name)?.background.about;
    expect(about('Mike Rounds')).toBe('Senator for South Dakota, Republican');
    expect(about('Barack Obama')).toBe('President of the United States 2009–2017, Democrat');
    expect(about('Kenya')).toBe('Capital Nairobi; President William Ruto');
    expect(about('William Ruto')).toBe('President of Kenya');
    expect(about('Internal Revenue Service')).toBe('Part of the US Department of the Treasury');
    expect(about('Netflix')).toBe('Company in Los Gatos, California; Movies & Entertainment');
    expect(about('Pentagon')).toBe('Name for the US defense department, after its building');
  });

  it('ships no name that means too many', () => {
    const pack = loadBackground();
    for (const name of ['Georgia', 'Army', 'Target', 'Dow', 'Visa', 'Virgin Islands']) {
      expect(pack.get(name) ?? null, name).toBeNull();
    }
    expect(pack.get('George Bush')).toBeNull();
  });

  it('stays small', () => {
    const path = resolve(import.meta.dirname, '../../assets/knowledge/background.json');
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(LARGEST_GZIPPED);
  });
});

import type { Fact } from './fact.ts';

/** When this list was written. */
export const WRITTEN_ON = '2026-11-23';

const name = (names: readonly string[], about: string, signs: readonly string[] = []): Fact => ({
  names,
  kind: 'institution-name',
  about,
  signs,
});

const BRITISH = ['British', 'Britain', 'U.K.', 'UK', 'United Kingdom'];

/** Houses, streets and cities that stand for who works there. Written by us. */
export const INSTITUTION_NAMES: readonly Fact[] = [
  name(['Pentagon'], 'Name for the US defense department, after its building'),
  name(['White House'], 'Name for the US president’s office and staff, after its building'),
  name(['Kremlin'], 'Name for the Russian president’s office, after its building', [
    'Russia',
    'Russian',
    'Moscow',
    'Putin',
    'Soviet',
  ]),
  name(
    ['Downing Street', '10 Downing Street', 'No. 10 Downing Street'],
    'Name for the British prime minister’s office, after its street',
  ),
  name(['Capitol Hill'], 'Name for the US Congress, after the hill where it sits', [
    'Congress',
    'Senate',
    'House of Representatives',
    'lawmakers',
    'senators',
  ]),
  name(['Whitehall'], 'Name for the British government’s departments, after a street', BRITISH),
  name(['Scotland Yard'], 'Name for London’s police force, after its headquarters'),
  name(['Foggy Bottom'], 'Name for the US State Department, after its neighbourhood', [
    'State Department',
    'secretary of state',
    'Secretary of State',
  ]),
  name(
    ['Elysee', 'Elysée', 'Élysée', 'Elysee Palace', 'Élysée Palace'],
    'Name for the French president’s office, after its palace',
  ),
  name(['Holyrood'], 'Name for the Scottish Parliament, after its place in Edinburgh', [
    'Scottish Parliament',
    'MSP',
    'MSPs',
    'first minister',
    'First Minister',
    'SNP',
  ]),
  {
    names: ['Brussels'],
    kind: 'city-name',
    about: 'Here, by what it says, a name for the institutions of the European Union',
    signs: ['European Union', 'EU', 'E.U.', 'European Commission'],
  },
];

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';

import type { CslDate, CslItem, CslName } from './csl-item.ts';

/**
 * One record of RIS. Its tags come from citation-js; names, dates and lines do not: it leaves a newspaper's
 * writers out, tells only the year, and breaks lines after 70 characters, in the middle of an address.
 */
export function writeRis(item: CslItem): string {
  const { author = [], issued, accessed, ...rest } = item;
  const [record] = plugins.output.format('ris', [rest], { format: 'object' }) as readonly [
    Readonly<Record<string, unknown>>,
  ];
  const { TY: type, ...tags } = record;
  const year = issued?.['date-parts'][0][0];
  return [
    ['TY', type],
    ...author.map((name) => ['AU', nameLine(name)]),
    ...Object.entries(tags),
    ...(issued === undefined
      ? []
      : [
          ['PY', year],
          ['DA', dayOf(issued)],
        ]),
    ['Y2', dayOf(accessed)],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${String(tag)}  - ${String(value)}\n`)
    .join('');
}

/** "van der Berg, Anna", "Davis, Sammy, Jr.", "AFP". */
function nameLine(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given = '', suffix, 'non-dropping-particle': particle } = name;
  const whole = particle === undefined ? family : `${particle} ${family}`;
  return [whole, given, ...(suffix === undefined ? [] : [suffix])].join(', ');
}

/** "2026/11/02/", with nothing between the strokes where a part is not known. */
function dayOf({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year ?? ''}/${two(month)}/${two(day)}/`;
}

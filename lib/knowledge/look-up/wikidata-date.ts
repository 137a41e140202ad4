import { isNumber, isString, shaped } from '../../domain/check.ts';

/** A time as Wikidata writes it: https://www.wikidata.org/wiki/Help:Dates#Time_datatype. */
interface WireTime {
  /** “+2015-01-00T00:00:00Z”: what is not known is 00. */
  readonly time: string;
  readonly precision: number;
}

const isWireTime = shaped<WireTime>({ time: isString, precision: isNumber });

/** Precisions from the year on; coarser ones (decades, centuries) say too little. */
const YEAR = 9;
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [YEAR, 'YYYY'.length],
  [10, 'YYYY-MM'.length],
  [11, 'YYYY-MM-DD'.length],
]);

/** A date as exactly as it is known: "2015-01-03", "2015-01", "2015"; `null` for what is none. */
export function readDate(value: unknown): string | null {
  if (!isWireTime(value)) return null;
  const [, day = ''] = /^\+(\d{4}-\d{2}-\d{2})T/.exec(value.time) ?? [];
  const length = LENGTHS.get(value.precision);
  if (day === '' || length === undefined) return null;
  const date = day.slice(0, length);
  // Some say more than they know: “2015-00”.
  return date.replace(/-00.*$/, '');
}

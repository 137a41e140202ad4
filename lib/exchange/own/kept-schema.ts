import * as v from 'valibot';

import { count } from './analysis-schema.ts';

/** Milliseconds since 1970, up to the last day that dates can name. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

export const id = v.pipe(v.string(), v.uuid());

/** What every record has; deleted ones are in no file. */
export const kept = { id, created: time, changed: time, deleted: v.null(), revision: count };

import * as v from 'valibot';

import { choicesSchema } from './choices-schema.ts';
import { copySchema } from './copy-schema.ts';
import { dossierSchema } from './dossier-schema.ts';
import { listsSchema } from './lists-schema.ts';

/**
 * Our own format, without loss: JSON Lines. The first line says what it is, a second one may hold collections
 * and saved searches, a third one settings, each line after it is all that is kept about one article, behind it
 * those of how it looked, and the last one tells how many articles there are, with a checksum over all before it.
 * What is exported and what is backed up are the same, but that exports hold no settings and no pictures.
 */
export const FORMAT = 'says-who';
export const VERSION = 1;

export const header = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  made: v.pipe(v.string(), v.isoTimestamp()),
});

const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const end = v.strictObject({
  end: v.strictObject({ dossiers: v.pipe(v.number(), v.safeInteger()), checksum }),
});

export const lists = v.strictObject({ lists: listsSchema });
export const choices = v.strictObject({ choices: choicesSchema });
export const dossierLine = v.strictObject({ dossier: dossierSchema });
export const copyLine = v.strictObject({ copy: copySchema });

/** Any line of a file of ours; the published JSON Schema is made of it. */
export const lineSchema = v.union([header, lists, choices, dossierLine, copyLine, end]);

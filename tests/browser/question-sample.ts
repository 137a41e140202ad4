import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of our own that rests on people without names: it raises seven questions of one kind. */
export const QUESTIONABLE_ARTICLE = readFileSync(
  join(import.meta.dirname, '../articles/all-unnamed/page.html'),
  'utf8',
);

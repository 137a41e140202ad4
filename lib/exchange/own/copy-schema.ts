import * as v from 'valibot';

import { isPageCopy, PICTURE_DATA } from '../../domain/is-page-copy.ts';
import { COPY_LIMITS } from '../../domain/page-copy.ts';
import type { KeptCopy } from '../../domain/shelf.ts';
import { blockEntries, count, linkSchema, position } from './analysis-schema.ts';
import { id, kept } from './kept-schema.ts';

const block = v.strictObject({ ...blockEntries, level: count, isNumbered: v.boolean() });
const stress = v.strictObject({ ...position, kind: v.picklist(['strong', 'emphasis']) });
const picture = v.strictObject({
  before: count,
  alt: v.pipe(v.string(), v.maxLength(COPY_LIMITS.altCharacters)),
  address: v.pipe(v.string(), v.maxLength(COPY_LIMITS.addressCharacters)),
  width: count,
  height: count,
  data: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(COPY_LIMITS.pictureCharacters),
      v.regex(PICTURE_DATA, 'Expected a picture'),
    ),
  ),
});

const copy = v.strictObject({
  url: v.string(),
  text: v.string(),
  blocks: v.array(block),
  links: v.array(linkSchema),
  stresses: v.array(stress),
  pictures: v.pipe(v.array(picture), v.maxLength(COPY_LIMITS.pictures)),
});

/** How an article looked, as it stands in a file of ours behind the dossier of the article. */
export const copySchema: v.GenericSchema<unknown, KeptCopy> = v.strictObject({
  ...kept,
  articleId: id,
  role: v.picklist(['first', 'saved']),
  copy: v.pipe(
    copy,
    v.check((value) => isPageCopy(value), 'Expected everything to stand in the text'),
  ),
});

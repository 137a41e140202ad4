import {
  atMost,
  isBoolean,
  isCount,
  isString,
  listOf,
  oneOf,
  orNull,
  shaped,
  type Check,
} from './check.ts';
import { ARTICLE_PARTS, BLOCK_FIELDS, standsInText } from './is-article.ts';
import {
  COPY_LIMITS,
  type CopyBlock,
  type CopyPicture,
  type PageCopy,
  type Stress,
} from './page-copy.ts';

/** The pictures we write ourselves; SVG is not among them, since it can hold scripts. */
export const PICTURE_DATA = /^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Whether this is a picture written out in an address, of a kind that runs nothing. */
export const isPictureData: Check<string> = (value): value is string =>
  isString(value) && value.length <= COPY_LIMITS.pictureCharacters && PICTURE_DATA.test(value);

const hasCopyParts = shaped<PageCopy>({
  url: isString,
  text: ARTICLE_PARTS.text,
  links: ARTICLE_PARTS.links,
  blocks: listOf(shaped<CopyBlock>({ ...BLOCK_FIELDS, level: isCount, isNumbered: isBoolean })),
  stresses: listOf(
    shaped<Stress>({ start: isCount, end: isCount, kind: oneOf(['strong', 'emphasis']) }),
  ),
  pictures: atMost(
    COPY_LIMITS.pictures,
    listOf(
      shaped<CopyPicture>({
        before: isCount,
        alt: atMost(COPY_LIMITS.altCharacters, isString),
        address: atMost(COPY_LIMITS.addressCharacters, isString),
        width: isCount,
        height: isCount,
        data: orNull(isPictureData),
      }),
    ),
  ),
});

/** Whether a value from outside is the copy of a page. */
export const isPageCopy: Check<PageCopy> = (value): value is PageCopy =>
  hasCopyParts(value) &&
  standsInText(value) &&
  value.stresses.every(({ start, end }) => start <= end && end <= value.text.length) &&
  value.pictures.every(({ before }) => before <= value.blocks.length) &&
  value.pictures.reduce((sum, { data }) => sum + (data?.length ?? 0), 0) <=
    COPY_LIMITS.pictureCharacters;

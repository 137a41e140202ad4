import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger());

/** Variables that are dates: a year, or with month and day. */
const date = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(count), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});

/** Variables that are names. */
const name = v.union([
  v.strictObject({
    family: v.string(),
    given: v.optional(v.string()),
    suffix: v.optional(v.string()),
    'non-dropping-particle': v.optional(v.string()),
  }),
  v.strictObject({ literal: v.string() }),
]);

/**
 * The part of the CSL project's schema for CSL-JSON (csl-data.json, 1.0.2) that an article of the web needs:
 * `type` and `id` are required, and no other variables than these may be there.
 */
export const cslData = v.array(
  v.strictObject({
    type: v.picklist(['article-newspaper', 'webpage']),
    id: v.union([v.string(), v.number()]),
    title: v.optional(v.string()),
    author: v.optional(v.array(name)),
    'container-title': v.optional(v.string()),
    issued: v.optional(date),
    accessed: v.optional(date),
    URL: v.optional(v.string()),
    language: v.optional(v.string()),
  }),
);

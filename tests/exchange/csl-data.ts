import * as v from 'valibot';

/**
 * The shape that the CSL project's schema for CSL-JSON asks for (csl-data.json, draft 07, read in the schemas of
 * CSL 1.0.2 on 23 November 2026 property by property): these variables and no others, `type` and `id` required.
 */
const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage';

const WORDS =
  'language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number citation-label collection-title container-title container-title-short dimensions division DOI event event-place genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title scale section source status title title-short translated-title translated-title-short URL version year-suffix';

const WORDS_OR_NUMBERS =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing supplement volume';

const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer interviewer illustrator organizer original-author performer producer recipient reviewed-author translator';

const DATES = 'accessed available-date container event-date issued original-date submitted';

const wordsOrNumber = v.union([v.string(), v.number()]);
const loose = v.union([v.string(), v.number(), v.boolean()]);
const edtf = v.pipe(v.string(), v.regex(/[0-9,\-,%,~,X,?,..,/]/));

const name = v.strictObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  'dropping-particle': v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
  suffix: v.optional(v.string()),
  'comma-suffix': v.optional(loose),
  'static-ordering': v.optional(loose),
  literal: v.optional(v.string()),
  'parse-names': v.optional(loose),
});

const date = v.union([
  edtf,
  v.strictObject({
    'date-parts': v.optional(
      v.pipe(
        v.array(v.pipe(v.array(wordsOrNumber), v.minLength(1), v.maxLength(3))),
        v.minLength(1),
        v.maxLength(2),
      ),
    ),
    season: v.optional(wordsOrNumber),
    circa: v.optional(loose),
    literal: v.optional(v.string()),
    raw: v.optional(v.string()),
    edtf: v.optional(edtf),
  }),
]);

const each = (names: string, schema: v.GenericSchema): v.ObjectEntries =>
  Object.fromEntries(names.split(' ').map((one) => [one, v.optional(schema)]));

export const cslData = v.array(
  v.strictObject({
    ...each(WORDS, v.string()),
    ...each(WORDS_OR_NUMBERS, wordsOrNumber),
    ...each(NAMES, v.array(name)),
    ...each(DATES, date),
    categories: v.optional(v.array(v.string())),
    custom: v.optional(v.record(v.string(), v.unknown())),
    type: v.picklist(TYPES.split(' ')),
    id: wordsOrNumber,
  }),
);

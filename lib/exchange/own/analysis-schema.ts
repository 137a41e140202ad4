import * as v from 'valibot';

import { FLAG_KINDS, GAP_KINDS, type Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { standsInText } from '../../domain/is-article.ts';
import type { Span } from '../../domain/span.ts';

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const position = { start: count, end: count };
const span = v.strictObject(position);
const evidence = { confidence: probability, madeBy: v.string() };

/** What each block of a text is. */
export const blockEntries = {
  ...position,
  kind: v.picklist([
    'headline',
    'heading',
    'paragraph',
    'list-item',
    'block-quote',
    'caption',
    'aside',
  ]),
};

export const linkSchema = v.strictObject({ ...position, href: v.string() });

const article = v.strictObject({
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  title: v.string(),
  byline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(v.strictObject(blockEntries)),
  links: v.array(linkSchema),
});

/** An article's text and what its page says of it, as in `Article`. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  article,
  v.check((one) => standsInText(one), 'Expected blocks and links in the text, in order'),
);

const statement = v.strictObject({
  ...evidence,
  id: v.string(),
  voice: v.picklist(['quote', 'reported', 'own']),
  spans: v.array(span),
  cue: v.nullable(span),
  source: v.nullable(
    v.strictObject({
      ...position,
      kind: v.picklist(['named', 'role', 'unnamed', 'document']),
      actor: v.nullable(v.string()),
    }),
  ),
  checkWorthiness: probability,
  flags: v.array(v.strictObject({ ...position, kind: v.picklist(FLAG_KINDS), why: v.string() })),
});

const actor = v.strictObject({
  ...evidence,
  id: v.string(),
  name: v.string(),
  type: v.picklist(['person', 'organization', 'place', 'group']),
  titles: v.array(v.string()),
  mentions: v.array(
    v.strictObject({ ...position, ...evidence, kind: v.picklist(['name', 'role', 'pronoun']) }),
  ),
  couldBe: v.array(v.string()),
});

/** What was found in an article, as in `Analysis`. */
export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.strictObject({
  language: v.string(),
  sentences: v.array(
    v.strictObject({ ...position, checkWorthiness: probability, subjectivity: probability }),
  ),
  statements: v.array(statement),
  actors: v.array(actor),
  questions: v.array(
    v.strictObject({
      ...position,
      id: v.string(),
      kind: v.picklist(['asked', 'gap']),
      gap: v.nullable(v.picklist(GAP_KINDS)),
      text: v.string(),
    }),
  ),
});

/** Whether all that was found is something of this text. */
export function isFoundIn(
  { sentences, statements, actors, questions }: Analysis,
  text: string,
): boolean {
  const spans: readonly (Span | null)[] = [
    ...sentences,
    ...statements.flatMap(({ spans: said, cue, source, flags }) => [
      ...said,
      cue,
      source,
      ...flags,
    ]),
    ...actors.flatMap(({ mentions }) => mentions),
    ...questions,
  ];
  return spans.every((one) => one === null || (one.start <= one.end && one.end <= text.length));
}

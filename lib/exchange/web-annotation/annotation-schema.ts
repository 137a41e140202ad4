import * as v from 'valibot';

/** The model allows one or many of nearly everything; what programs write as `null` is not there. */
export const oneOrMany = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.nullish(
    v.union([
      v.array(schema),
      v.pipe(
        schema,
        v.transform((one) => [one]),
      ),
    ]),
    [],
  );

const words = v.nullish(v.string(), '');

const address = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
]);

const selector = v.looseObject({
  type: v.string(),
  exact: words,
  prefix: words,
  suffix: words,
  /** Selectors that go on where this one ends: checked when they are followed. */
  refinedBy: v.optional(v.unknown()),
});

/** What `refinedBy` holds. */
export const selectors = oneOrMany(v.union([selector, v.string()]));

const target = v.union([
  v.string(),
  v.looseObject({
    id: words,
    source: v.nullish(address, ''),
    selector: selectors,
    styleClass: oneOrMany(v.string()),
  }),
]);

const body = v.union([
  v.string(),
  v.looseObject({
    id: words,
    value: words,
    format: words,
    purpose: oneOrMany(v.string()),
    source: v.nullish(v.union([v.string(), v.looseObject({ id: v.string(), label: words })])),
  }),
]);

/** One annotation, as far as we read it; see the Web Annotation Data Model, 3. */
export const annotation = v.looseObject({
  id: words,
  type: oneOrMany(v.string()),
  motivation: oneOrMany(v.string()),
  created: words,
  modified: words,
  body: oneOrMany(body),
  bodyValue: words,
  target: oneOrMany(target),
});

export type Target = v.InferOutput<typeof target>;
export type Body = v.InferOutput<typeof body>;
export type Selector = v.InferOutput<typeof selector>;

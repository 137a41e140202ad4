import { isString, listOf, oneOf, orMissing, shaped, type Check } from '../../domain/check.ts';

/** An answer of `wbgetentities`: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html. */
export interface WireEntities {
  readonly entities: Readonly<Record<string, unknown>>;
}

/** An item with its statements; those of each property are checked one by one, where they are used. */
export interface WireEntity {
  readonly id: string;
  /** ISO time of the last change. */
  readonly modified?: string | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface WireStatement {
  readonly rank: (typeof RANKS)[number];
  readonly mainsnak: WireSnak;
  readonly qualifiers?: Readonly<Record<string, unknown>> | undefined;
}

/** One value; it has no `datavalue` where it is known to be none, or not known. */
export interface WireSnak {
  readonly datavalue?: { readonly value: unknown } | undefined;
}

export const RANKS = ['preferred', 'normal', 'deprecated'] as const;

/** An object by names; PHP writes an empty one as an empty list. */
export const isByName: Check<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length === 0);

const isAnything: Check<unknown> = (value): value is unknown => value !== undefined;

export const isWireEntities = shaped<WireEntities>({ entities: isByName });

export const isWireEntity = shaped<WireEntity>({
  id: isString,
  modified: orMissing(isString),
  claims: isByName,
});

export const isWireSnak = shaped<WireSnak>({
  datavalue: orMissing(shaped<{ value: unknown }>({ value: isAnything })),
});

export const isWireStatement = shaped<WireStatement>({
  rank: oneOf(RANKS),
  mainsnak: isWireSnak,
  qualifiers: orMissing(isByName),
});

export const isList = listOf(isAnything);

/**
 * What the documentation asks of a ClaimReview, written down apart from our code so that one can be held
 * against the other. Sources: Google Search Central, “Fact check (ClaimReview) structured data”, and its
 * Fact Check Tools API (scale: “in the range worstRating — bestRating inclusive”); see
 * docs/claim-review.md.
 */
export const DOCUMENTED: readonly Documented[] = [
  { type: 'ClaimReview', property: 'claimReviewed', need: 'required', value: 'text' },
  { type: 'ClaimReview', property: 'reviewRating', need: 'required', value: 'Rating' },
  { type: 'ClaimReview', property: 'url', need: 'required', value: 'address' },
  { type: 'ClaimReview', property: 'author', need: 'recommended', value: 'party' },
  { type: 'ClaimReview', property: 'datePublished', need: 'recommended', value: 'day' },
  { type: 'ClaimReview', property: 'itemReviewed', need: 'recommended', value: 'Claim' },
  { type: 'Claim', property: 'appearance', need: 'recommended', value: 'CreativeWork' },
  { type: 'Claim', property: 'firstAppearance', need: 'recommended', value: 'CreativeWork' },
  { type: 'Claim', property: 'author', need: 'recommended', value: 'party' },
  { type: 'Claim', property: 'datePublished', need: 'recommended', value: 'day' },
  { type: 'Rating', property: 'alternateName', need: 'required', value: 'text' },
  { type: 'Rating', property: 'ratingValue', need: 'recommended', value: 'number' },
  { type: 'Rating', property: 'bestRating', need: 'recommended', value: 'number' },
  { type: 'Rating', property: 'worstRating', need: 'recommended', value: 'number' },
  { type: 'party', property: 'name', need: 'recommended', value: 'text' },
  { type: 'party', property: 'url', need: 'recommended', value: 'address' },
  { type: 'CreativeWork', property: 'url', need: 'recommended', value: 'address' },
];

interface Documented {
  readonly type: string;
  readonly property: string;
  readonly need: 'required' | 'recommended';
  readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  address: (value) => typeof value === 'string' && /^https?:\/\/./.test(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** What the documentation has against a piece of JSON-LD; nothing where it is as it should be. */
export function complaintsAbout(json: unknown): string[] {
  if (!isFields(json)) return ['no object'];
  const context = json['@context'] === 'https://schema.org' ? [] : ['@context'];
  return [...context, ...complaints('ClaimReview', json)];
}

function complaints(type: string, value: unknown): string[] {
  if (!isFields(value)) return [`${type} is no object`];
  const types = type === 'party' ? ['Person', 'Organization'] : [type];
  const own = types.includes(String(value['@type'])) ? [] : [`@type of ${type}`];
  const known = DOCUMENTED.filter((one) => one.type === type);
  const stray = Object.keys(value).filter(
    (name) => !name.startsWith('@') && !known.some(({ property }) => property === name),
  );
  const wrong = known.flatMap((one) => complaintsOf(one, value[one.property]));
  return [...own, ...stray.map((name) => `${type}.${name} is undocumented`), ...wrong];
}

function complaintsOf({ type, property, need, value }: Documented, given: unknown): string[] {
  if (given === undefined) return need === 'required' ? [`${type}.${property} is missing`] : [];
  const check = VALUES[value];
  if (check === undefined) return complaints(value, given);
  return check(given) ? [] : [`${type}.${property} is no ${value}`];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

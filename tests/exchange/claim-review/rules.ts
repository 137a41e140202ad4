/**
 * What Google Search Central, “Fact check (ClaimReview) structured data”, asks of a ClaimReview, read there
 * row by row and written down apart from our code so that one can be held against the other; see
 * docs/claim-review.md. “known” stands in its examples and at schema.org, not in its tables.
 */
export const DOCUMENTED: readonly Documented[] = [
  { type: 'ClaimReview', property: 'claimReviewed', need: 'required', value: 'text' },
  { type: 'ClaimReview', property: 'reviewRating', need: 'required', value: 'Rating' },
  { type: 'ClaimReview', property: 'url', need: 'required', value: 'address' },
  { type: 'ClaimReview', property: 'author', need: 'recommended', value: 'checker' },
  { type: 'ClaimReview', property: 'datePublished', need: 'known', value: 'day' },
  { type: 'ClaimReview', property: 'itemReviewed', need: 'recommended', value: 'Claim' },
  { type: 'Claim', property: 'appearance', need: 'recommended', value: 'CreativeWork' },
  { type: 'Claim', property: 'firstAppearance', need: 'recommended', value: 'CreativeWork' },
  { type: 'Claim', property: 'author', need: 'recommended', value: 'claimant' },
  { type: 'Claim', property: 'datePublished', need: 'recommended', value: 'day' },
  { type: 'Rating', property: 'alternateName', need: 'required', value: 'text' },
  { type: 'Rating', property: 'ratingValue', need: 'recommended', value: 'number' },
  { type: 'Rating', property: 'bestRating', need: 'recommended', value: 'number' },
  { type: 'Rating', property: 'worstRating', need: 'recommended', value: 'one or more' },
  { type: 'checker', property: 'name', need: 'recommended', value: 'text' },
  { type: 'checker', property: 'url', need: 'recommended', value: 'address' },
  { type: 'claimant', property: 'name', need: 'required', value: 'text' },
  { type: 'claimant', property: 'sameAs', need: 'recommended', value: 'address' },
  { type: 'CreativeWork', property: 'url', need: 'recommended', value: 'address' },
];

interface Documented {
  readonly type: string;
  readonly property: string;
  readonly need: 'required' | 'recommended' | 'known';
  readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  address: (value) => typeof value === 'string' && /^https?:\/\/./.test(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  'one or more': (value) => typeof value === 'number' && value >= 1,
};

/** Persons or organizations, of which one of these is asked for. */
const PARTIES: Readonly<Record<string, readonly string[]>> = {
  checker: ['name', 'url'],
  claimant: ['name'],
};

/** What the documentation has against a piece of JSON-LD; nothing where it is as it should be. */
export function complaintsAbout(json: unknown): string[] {
  if (!isFields(json)) return ['no object'];
  const context = json['@context'] === 'https://schema.org' ? [] : ['@context'];
  return [...context, ...complaints('ClaimReview', json)];
}

function complaints(type: string, value: unknown): string[] {
  if (!isFields(value)) return [`${type} is no object`];
  const types = type in PARTIES ? ['Person', 'Organization'] : [type];
  const own = types.includes(String(value['@type'])) ? [] : [`@type of ${type}`];
  const known = DOCUMENTED.filter((one) => one.type === type);
  const stray = Object.keys(value).filter(
    (name) => !name.startsWith('@') && !known.some(({ property }) => property === name),
  );
  const wrong = known.flatMap((one) => complaintsOf(one, value[one.property]));
  const least = PARTIES[type] ?? [];
  const nameless = least.length > 0 && !least.some((property) => property in value);
  if (nameless) wrong.push(`${type} has neither ${least.join(' nor ')}`);
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

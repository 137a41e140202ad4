import { checkDraft, readNumber } from './check-draft.ts';
import type { ClaimReviewDraft, DraftField, PartyType } from './claim-review-draft.ts';

/** Plain data as JSON-LD holds it. */
export type JsonLd = { readonly [name: string]: string | number | JsonLd };

/** The draft as a schema.org ClaimReview. What is empty or cannot be read is left out: nothing is made up. */
export function claimReviewOf(draft: ClaimReviewDraft): JsonLd {
  const wrong = new Set(
    checkDraft(draft)
      .filter(({ problem }) => problem.startsWith('not-a'))
      .map(({ field }) => field),
  );
  const words = (field: DraftField) => (wrong.has(field) ? '' : draft[field].trim());
  const { claimantType, reviewerType, isFirstAppearance } = draft;
  return filled({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: words('claim'),
    url: words('url'),
    datePublished: words('reviewDay'),
    author: party(reviewerType, { name: words('reviewerName'), url: words('reviewerUrl') }),
    itemReviewed: filled({
      '@type': 'Claim',
      // Whoever has no name is left out: Google asks for one wherever there is an author.
      author:
        words('claimantName') === ''
          ? null
          : party(claimantType, { name: words('claimantName'), sameAs: words('claimantUrl') }),
      datePublished: words('claimDay'),
      [isFirstAppearance ? 'firstAppearance' : 'appearance']: filled({
        '@type': 'CreativeWork',
        url: words('appearance'),
      }),
    }),
    reviewRating: filled({
      '@type': 'Rating',
      alternateName: words('ratingWords'),
      ratingValue: readNumber(draft.ratingValue),
      worstRating: readNumber(draft.worstRating),
      bestRating: readNumber(draft.bestRating),
    }),
  });
}

function party(type: PartyType, names: JsonLd): JsonLd {
  return filled({ '@type': type, ...names });
}

type Loose = Readonly<Record<string, JsonLd[string] | null>>;

/** Without what is empty; a thing of which only its type is known is empty. */
function filled(fields: Loose): JsonLd {
  const there = Object.entries(fields).filter(
    (entry): entry is [string, JsonLd[string]] => entry[1] !== null && !isEmpty(entry[1]),
  );
  return Object.fromEntries(there);
}

function isEmpty(value: JsonLd[string]): boolean {
  if (typeof value === 'object') return Object.keys(value).every((name) => name === '@type');
  return value === '';
}

/** JSON that is safe anywhere in a page: no sign in it can end a script or open a tag. */
export function jsonLdText(thing: JsonLd): string {
  return JSON.stringify(thing, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The piece of a page by which search engines find the review. */
export function jsonLdScript(thing: JsonLd): string {
  return `<script type="application/ld+json">\n${jsonLdText(thing)}\n</script>\n`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  checkDraft,
  CLAIM_REVIEW_RULES,
  isInTheWay,
} from '../../../lib/exchange/claim-review/check-draft.ts';
import {
  type ClaimReviewDraft,
  draftClaimReview,
} from '../../../lib/exchange/claim-review/claim-review-draft.ts';
import {
  claimReviewOf,
  jsonLdScript,
  jsonLdText,
} from '../../../lib/exchange/claim-review/write-claim-review.ts';
import { flaggedItem } from './flagged-item.ts';
import { complaintsAbout, DOCUMENTED } from './rules.ts';

const KNOWN = draftClaimReview(flaggedItem(), {
  kind: 'named',
  name: 'Jane Harlow',
  type: 'Person',
});

const WHOLE: ClaimReviewDraft = {
  ...KNOWN,
  claimantUrl: 'https://en.wikipedia.org/wiki/Jane_Harlow',
  url: 'https://checkers.example/ferry',
  reviewDay: '2026-11-23',
  reviewerName: 'The Checkers',
  reviewerUrl: 'https://checkers.example/',
  ratingWords: 'Mostly true',
  ratingValue: '4',
  worstRating: '1',
  bestRating: '5',
};

const problemsOf = (change: Partial<ClaimReviewDraft>) =>
  checkDraft({ ...WHOLE, ...change }).map(({ field, problem }) => `${field}: ${problem}`);

describe('a draft', () => {
  it('begins with what is known', () => {
    expect(KNOWN).toMatchObject({
      claim: 'The ferry will not sail before 2028.',
      claimantName: 'Jane Harlow',
      claimantType: 'Person',
      claimDay: '2026-11-02',
      appearance: 'https://courier.example/ferry',
    });
  });

  it('leaves address and rating of the check to a person, and never says who said it first', () => {
    const { url, ratingWords, ratingValue, bestRating, worstRating, isFirstAppearance } = KNOWN;
    expect([url, ratingWords, ratingValue, bestRating, worstRating]).toEqual(['', '', '', '', '']);
    expect(isFirstAppearance).toBe(false);
  });

  it.each([
    { kind: 'described', words: 'officials' },
    { kind: 'nobody' },
    { kind: 'unknown' },
  ] as const)('names nobody where the article does not: $kind', (claimant) => {
    expect(draftClaimReview(flaggedItem(), claimant).claimantName).toBe('');
  });

  it('has no address of what is no page of the web, and no day where none is given', () => {
    const item = flaggedItem({ article: { address: 'file:///a.html', published: 'last week' } });
    const draft = draftClaimReview(item, { kind: 'unknown' });
    expect([draft.appearance, draft.claimDay]).toEqual(['', '']);
  });
});

describe('the rules', () => {
  it('are those of the documentation', () => {
    // A claim need not have an author; without a name we write none.
    const required = DOCUMENTED.filter(
      ({ type, need }) => need === 'required' && type !== 'claimant',
    )
      .map(({ type, property }) => (type === 'Rating' ? `reviewRating.${property}` : property))
      .filter((property) => property !== 'reviewRating');
    const ours = CLAIM_REVIEW_RULES.filter(({ need }) => need === 'required');
    expect(ours.map(({ property }) => property).toSorted()).toEqual(required.toSorted());
  });

  it('find nothing in a whole draft', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('tell what is missing, and what of it must be there', () => {
    const found = checkDraft(KNOWN);
    expect(found.filter(isInTheWay).map(({ field }) => field)).toEqual(['ratingWords', 'url']);
    expect(found.every(({ problem }) => problem === 'missing')).toBe(true);
  });

  it.each([
    [{ url: 'checkers' }, 'url: not-an-address'],
    [{ url: 'javascript:alert(1)' }, 'url: not-an-address'],
    [{ appearance: 'courier.example' }, 'appearance: not-an-address'],
    [{ reviewDay: '2026-02-30' }, 'reviewDay: not-a-day'],
    [{ claimantUrl: 'Wikipedia' }, 'claimantUrl: not-an-address'],
    [{ worstRating: '0' }, 'worstRating: below-one'],
    [{ claimDay: 'yesterday' }, 'claimDay: not-a-day'],
    [{ ratingValue: 'four' }, 'ratingValue: not-a-number'],
    [{ ratingValue: '6' }, 'ratingValue: off-the-scale'],
    [{ ratingValue: '0' }, 'ratingValue: off-the-scale'],
    [{ worstRating: '5', ratingValue: '5' }, 'bestRating: scale-upside-down'],
    [{ claim: 'so '.repeat(30) }, 'claim: long'],
  ])('find %o', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('let a long claim pass, since it is only advised to be short', () => {
    expect(checkDraft({ ...WHOLE, claim: 'so '.repeat(30) }).some(isInTheWay)).toBe(false);
  });
});

describe('the JSON-LD', () => {
  it('is as the documentation wants it', () => {
    expect(complaintsAbout(claimReviewOf(WHOLE))).toEqual([]);
    expect(claimReviewOf(WHOLE)).toMatchObject({
      itemReviewed: {
        '@type': 'Claim',
        author: {
          '@type': 'Person',
          name: 'Jane Harlow',
          sameAs: 'https://en.wikipedia.org/wiki/Jane_Harlow',
        },
        appearance: { '@type': 'CreativeWork', url: 'https://courier.example/ferry' },
      },
      reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1, alternateName: 'Mostly true' },
    });
  });

  it('says that it appeared there first only where a person said so', () => {
    const claim = claimReviewOf({ ...WHOLE, isFirstAppearance: true })['itemReviewed'];
    expect(claim).toMatchObject({ firstAppearance: { url: 'https://courier.example/ferry' } });
    expect(claim).not.toHaveProperty('appearance');
  });

  it('has no author of the claim without a name', () => {
    const json = claimReviewOf({ ...WHOLE, claimantName: ' ' });
    expect(json['itemReviewed']).not.toHaveProperty('author');
  });

  it('leaves out what cannot be read', () => {
    const json = claimReviewOf({ ...WHOLE, url: 'javascript:alert(1)', claimDay: 'yesterday' });
    expect(json).not.toHaveProperty('url');
    expect(json['itemReviewed']).not.toHaveProperty('datePublished');
  });

  it('holds nothing that nobody gave', () => {
    const json = claimReviewOf(KNOWN);
    expect(json).not.toHaveProperty('url');
    expect(json).not.toHaveProperty('reviewRating');
    expect(json).not.toHaveProperty('author');
    expect(complaintsAbout(json)).toEqual([
      'ClaimReview.reviewRating is missing',
      'ClaimReview.url is missing',
    ]);
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</script><script>alert(1)//', '<!--', ']]>', '\u2028', '__proto__', '"&'),
  );
  const anyDraft = fc
    .tuple(fc.constantFrom(WHOLE, KNOWN), fc.constantFrom(...CLAIM_REVIEW_RULES), words)
    .map(([draft, { field }, typed]) => ({ ...draft, [field]: typed }));

  it('is as the documentation wants it wherever nothing is in the way, whatever is typed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        if (checkDraft(draft).some(isInTheWay)) return;
        expect(complaintsAbout(claimReviewOf(draft))).toEqual([]);
      }),
    );
  });

  it('cannot end its script or open a tag, and reads back as it was', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const json = claimReviewOf(draft);
        const script = jsonLdScript(json);
        const inside = script.replace(/^<script type="application\/ld\+json">|<\/script>\n$/g, '');
        expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(json)));
        expect(inside.trim()).toBe(jsonLdText(json));
      }),
    );
  });
});

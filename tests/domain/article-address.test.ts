import { describe, expect, test } from 'vitest';

import { articleAddress } from '../../lib/domain/article-address.ts';
import { addressOf } from '../../lib/domain/article-keys.ts';

const WRITTEN = 'http://paper.example/2026/bridge/?page=2&id=7&utm_source=mail#comments';

describe('the address of an article', () => {
  test('opens as the site writes it: a site without https is found again', () => {
    expect(addressOf({ url: WRITTEN, canonicalUrl: null })).toBe(
      'http://paper.example/2026/bridge/?page=2&id=7',
    );
  });

  test('is the canonical one where that is of the same site', () => {
    const canonicalUrl = 'http://paper.example/2026/bridge/';
    expect(addressOf({ url: WRITTEN, canonicalUrl })).toBe(canonicalUrl);
    expect(addressOf({ url: WRITTEN, canonicalUrl: 'http://other.example/b' })).toMatch(/page=2/);
  });

  test('is compared in one way of writing it', () => {
    const compared = 'https://paper.example/2026/bridge?id=7&page=2';
    expect(articleAddress(WRITTEN)).toBe(compared);
    expect(articleAddress(compared)).toBe(compared);
  });

  test('that cannot be read is kept as it is', () => {
    expect(articleAddress('about blank')).toBe('about blank');
    expect(addressOf({ url: 'about blank', canonicalUrl: null })).toBe('about blank');
  });
});

import { afterEach, expect, test, vi } from 'vitest';

import { fileName } from '../../lib/exchange/file-name.ts';

afterEach(() => void vi.unstubAllEnvs());

const ARTICLE = { title: 'Bridge closed', created: Date.parse('2026-11-23T05:00:00Z') };

test('a file has the day its page gives, whatever the clock', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const published = '2026-11-20T23:30:00-08:00';
  expect(fileName({ ...ARTICLE, published })).toBe('2026-11-20 Bridge closed');
});

test.each([
  ['America/Los_Angeles', '2026-11-22 Bridge closed'],
  ['Europe/Berlin', '2026-11-23 Bridge closed'],
])('else it has the day of keeping, by the clock of the reader in %s', (zone, name) => {
  vi.stubEnv('TZ', zone);
  expect(fileName({ ...ARTICLE, published: null })).toBe(name);
});

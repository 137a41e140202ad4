import { beforeAll, expect, test } from 'vitest';

import { articleName } from '../../components/article-name.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);

const ADDRESS = 'https://www.paper.example/2026/bridge';

test.each([
  ['its title', 'Bridge closed', ADDRESS, 'Bridge closed'],
  ['its address, where it has no title', '', ADDRESS, 'paper.example/2026/bridge'],
  ['one without a title, where it has neither', '', '', 'An article without a title'],
])('an article is called %s', (_, title, address, name) => {
  expect(articleName({ title, address })).toBe(name);
});

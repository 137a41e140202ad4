import { beforeAll, expect, test } from 'vitest';

import { sentenceOf } from '../../../entrypoints/library/sentence-of.ts';
import { OutdatedPlanError, RestoreEndedError } from '../../../lib/store/index.ts';
import { speakEnglish } from '../../components/speak-english.ts';

beforeAll(speakEnglish);

test.each([
  [new RestoreEndedError('begun meanwhile'), 'Another tab began to bring something in'],
  [new OutdatedPlanError('changed'), 'Something on your shelf changed meanwhile'],
])('%s is told to the reader', (error, words) => {
  expect(sentenceOf(error)).toContain(words);
});

test('what nobody expects has no sentence', () => {
  expect(sentenceOf(new TypeError('x is undefined'))).toBeNull();
});

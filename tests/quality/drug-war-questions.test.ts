import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import { SHARED_FOLDER } from './shared-data.ts';

const DRUG_WAR = join(SHARED_FOLDER, 'articles/drug-war.txt');

describe.skipIf(!existsSync(DRUG_WAR))('the drug-war article (skipped without ../shared)', () => {
  const gaps = (): readonly (readonly [string | null, string])[] =>
    analyzeAsShipped(readPlainText(readFileSync(DRUG_WAR, 'utf8')))
      .questions.filter(({ kind }) => kind === 'gap')
      .map(({ gap, text }) => [gap, text]);

  it('points out first that nobody is named', () => {
    expect(gaps()[0]).toEqual([
      'nobody-named',
      expect.stringContaining('not one comes with a name'),
    ]);
  });

  it.each([
    ['who', 'Which officials?'],
    ['who', 'Which planners?'],
    ['who', 'Which leaders?'],
    ['count', 'How many is “countless lives”, and who counted?'],
    ['law', 'Which international law is meant: which treaty or rule?'],
  ])('asks (%s): %s', (...question) => {
    expect(gaps()).toContainEqual(question);
  });
});

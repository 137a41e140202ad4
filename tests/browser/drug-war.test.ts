import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { SHARED_FOLDER } from '../quality/shared-data.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { pageHtml, paintedStretches, untilPainted } from './page-state.ts';
import { allWordsOf, openPanel, readWithPopup } from './popup-contents.ts';
import { textPage } from './text-page.ts';

const DRUG_WAR = join(SHARED_FOLDER, 'articles/drug-war.txt');

/** How the article calls its sources: every one without a name, and not one with. */
const UNNAMED_SOURCES = [
  'Officials',
  'Sources close to the matter',
  'Planners',
  'Critics',
  'Supporters',
  'Leaders',
  'some Mexican voices',
  'Optimists',
];

/** What an editor would ask of it, besides that nobody is named. */
const LEFT_OPEN = [
  'Which officials?',
  'Which planners?',
  'Which leaders?',
  'How many is “countless lives”, and who counted?',
  'Which international law is meant: which treaty or rule?',
];

describe.skipIf(!existsSync(DRUG_WAR))('the drug-war article (skipped without ../shared)', () => {
  inEachBrowser((stage) => {
    test('names no person as a source', async () => {
      const page = await stage().openPage(
        stage().server.serve('/drug-war', textPage(readFileSync(DRUG_WAR, 'utf8'))),
      );
      const before = await pageHtml(page);
      const { popup, end } = await readWithPopup(page);
      expect(end).toBe('read');
      await untilPainted(page);
      expect(await pageHtml(page)).toBe(before);
      expect((await paintedStretches(page))['says-who-unnamed']).toBeGreaterThan(
        UNNAMED_SOURCES.length,
      );

      const actors = await allWordsOf(popup, '.actor-name');
      expect(actors.filter((name) => name.includes('Trump'))).toHaveLength(1);
      expect(actors.join()).toContain('Pentagon');
      expect(actors.join()).not.toContain('Unsplash');

      await openPanel(popup, 'statements');
      const sources = await allWordsOf(popup, '.statement-source');
      expect(sources.filter((words) => /^Named source: .*Trump/.test(words))).toEqual([]);
      for (const source of UNNAMED_SOURCES) {
        expect(
          sources.filter((words) => words.includes(`Unnamed source: ${source}`)),
          source,
        ).not.toEqual([]);
      }
      expect(
        sources.filter((words) => words.includes('Unnamed source: Officials')).length,
      ).toBeGreaterThan(1);

      await openPanel(popup, 'questions');
      const questions = await allWordsOf(popup, '.question-text');
      expect(questions).toEqual(expect.arrayContaining(LEFT_OPEN));
      expect(questions.filter((words) => words.includes('not one comes with a name'))).toHaveLength(
        1,
      );
    });
  });
});

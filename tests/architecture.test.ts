import { globSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkImports, idleRules, unruledFiles } from './architecture/check-imports.ts';
import { FOLDERS_WITH_A_FACE, IMPORT_TABLE } from './architecture/import-table.ts';
import { readImports } from './architecture/read-imports.ts';

const root = resolve(import.meta.dirname, '..');
/** AssemblyScript, which only looks like TypeScript; it imports its own files and nothing else. */
const OTHER_LANGUAGE = 'lib/engine/2-tags/model/kernel/';
const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !file.startsWith(OTHER_LANGUAGE));

function complaintsAbout(file: string, code: string): string[] {
  return checkImports(readImports(file, code), IMPORT_TABLE, FOLDERS_WITH_A_FACE);
}

describe('the architecture', () => {
  test('every import is one the table allows', () => {
    const complaints = files.flatMap((file) =>
      complaintsAbout(file, readFileSync(resolve(root, file), 'utf8')),
    );
    expect(complaints).toEqual([]);
  });

  test('every row of the table speaks about some file, and every file has its row', () => {
    expect(idleRules(files, IMPORT_TABLE)).toEqual([]);
    expect(unruledFiles(files, IMPORT_TABLE)).toEqual([]);
  });

  test('only the folders with a public face have an index', () => {
    const indexes = files.filter((file) => file.startsWith('lib/') && file.endsWith('/index.ts'));
    expect(indexes.length).toBeGreaterThan(0);
    const faces = FOLDERS_WITH_A_FACE.map((folder) => `${folder}/index.ts`);
    expect(indexes.filter((file) => !faces.includes(file))).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['lib/domain/a.ts', "import { x } from '../page/read-article.ts';"],
    ['lib/domain/a.ts', "import type { X } from '../page/read-article.ts';"],
    ['lib/domain/a.ts', "import fs from 'node:fs';"],
    ['lib/engine/2-tags/a.ts', "import { x } from '../3-findings/x.ts';"],
    ['lib/engine/2-tags/a.ts', "export { x } from '../analyze-article.ts';"],
    ['lib/engine/index.ts', "export * from '../page/read-article.ts';"],
    ['lib/page/a.ts', "import { browser } from 'wxt/browser';"],
    ['lib/page/a.ts', "const late = await import('../engine/index.ts');"],
    ['lib/store/a.ts', "import { i18n } from '#i18n';"],
    [
      'components/A.tsx',
      "import { send } from '../lib/messages/index.ts';\nexport const A = () => <p />;",
    ],
    ['entrypoints/article.content/index.ts', "import { h } from 'preact';"],
    ['entrypoints/article.content/index.ts', "import { keep } from '../../lib/store/index.ts';"],
    [
      'entrypoints/article.content/index.ts',
      "import { analyzeArticle } from '../../lib/engine/index.ts';",
    ],
    ['lib/command-line/a.ts', "import { browser } from 'wxt/browser';"],
    ['lib/newcomer/a.ts', "import { x } from '../domain/span.ts';"],
  ])('%s may not say %s', (file, code) => {
    expect(complaintsAbout(file, code)).toHaveLength(1);
  });

  test.each([
    ['lib/page/a.ts', "import { x } from './runs/x.ts';\nimport { y } from '../domain/span.ts';"],
    ['lib/engine/3-findings/a.ts', "import { x } from '../1-sentences/x.ts';"],
    [
      'components/a/A.tsx',
      "import { useState } from 'preact/hooks';\nimport { i18n } from '#i18n';",
    ],
    ['entrypoints/background/index.ts', "import { openStore } from '../../lib/store/index.ts';"],
    ['lib/command-line/a.ts', "import { parseArgs } from 'node:util';"],
  ])('%s may say %s', (file, code) => {
    expect(complaintsAbout(file, code)).toEqual([]);
  });

  test('a folder with a face is imported through it', () => {
    const deep = "import { x } from '../../lib/store/schema.ts';";
    expect(complaintsAbout('entrypoints/background/index.ts', deep)).toEqual([
      'entrypoints/background/index.ts imports lib/store/schema.ts: from outside, import lib/store/index.ts',
    ]);
  });

  test('a computed address is refused', () => {
    expect(() => readImports('lib/page/a.ts', 'await import(somewhere);')).toThrow('computed');
  });

  test('a name that only begins alike is another folder', () => {
    expect(
      complaintsAbout('lib/page/a.ts', "import { x } from '../domain-extras/x.ts';"),
    ).toHaveLength(1);
  });

  test('a row for a folder without files is found', () => {
    const table = [...IMPORT_TABLE, { folder: 'lib/nowhere', mayImport: [] }];
    expect(idleRules(files, table)).toContain('lib/nowhere');
  });
});

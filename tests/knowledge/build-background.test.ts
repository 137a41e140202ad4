import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_DATA, SHARED_FOLDER } from '../quality/shared-data.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe.skipIf(!HAS_DATA)('packing what cards know (../shared is needed)', () => {
  it('gives the packed file of the repository again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'says-who-background-'));
    try {
      const packed = join(folder, 'background.json');
      execFileSync(process.execPath, [join(ROOT, 'lib/knowledge/build-background.ts'), packed], {
        env: { ...process.env, SAYS_WHO_DATA: SHARED_FOLDER },
      });
      const shipped = readFileSync(join(ROOT, 'assets/knowledge/background.json'), 'utf8');
      expect(readFileSync(packed, 'utf8') === shipped).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});

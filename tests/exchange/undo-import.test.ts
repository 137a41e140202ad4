import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Dossier } from '../../lib/domain/dossier.ts';
import { undoImport } from '../../lib/exchange/import/undo-import.ts';
import { previewOf, shelf, sorted, written } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

test('what came in can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(
      shelf,
      shelf,
      fc.constantFrom('own', 'web-annotation'),
      async (dossiers, others, format) => {
        const here = new SomeShelf(others);
        const { plan } = await previewOf(await written(format, dossiers), here);
        here.apply(plan);
        here.apply(undoImport(plan, here.now));
        const back = [...here.dossiers.values()].map(withoutDeleted).filter((one) => one !== null);
        expect(sorted(back.map(withoutTimes))).toEqual(sorted(others.map(withoutTimes)));
      },
    ),
    { numRuns: 40 },
  );
});

function withoutDeleted(dossier: Dossier): Dossier | null {
  const isThere = ({ deleted }: { deleted: number | null }) => deleted === null;
  if (!isThere(dossier.article)) return null;
  return {
    article: dossier.article,
    texts: dossier.texts.filter(isThere),
    notes: dossier.notes.filter(isThere),
    questions: dossier.questions.filter(isThere),
    decisions: dossier.decisions.filter(isThere),
  };
}

/** Undoing is a change, too: times and revisions go on. */
function withoutTimes(dossier: Dossier): Dossier {
  return JSON.parse(
    JSON.stringify(dossier, (name, value: unknown) =>
      name === 'changed' || name === 'revision' ? 0 : value,
    ),
  ) as Dossier;
}

import { describe, expect, test } from 'vitest';

import { NO_IMPORT } from '../../lib/domain/import-plan.ts';
import { nameId } from '../../lib/exchange/import/name-id.ts';
import { previewOf } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

describe('notes of other programs', () => {
  const address = 'https://paper.example/a?utm_source=x';
  const target = [
    {
      source: address,
      selector: [{ type: 'TextQuoteSelector', exact: 'no ferry', prefix: 'There is ' }],
    },
  ];
  const file = (changes: object = {}) =>
    JSON.stringify({
      annotations: [
        {
          id: 'hyp-1',
          uri: address,
          text: 'Why?',
          tags: ['sea'],
          updated: '2026-11-02T10:00:00Z',
          document: { title: ['Ferries'] },
          target,
          ...changes,
        },
      ],
    });

  test('come with the article they are on, and a passage that its words find', async () => {
    const here = new SomeShelf();
    const { plan, articles } = await previewOf(file(), here);
    expect(articles).toMatchObject([
      { title: 'Ferries', address: 'https://paper.example/a', fate: 'added' },
    ]);
    expect(plan.notes[0]?.after).toMatchObject({
      comment: 'Why?',
      tags: ['sea'],
      passage: { quote: 'no ferry', prefix: 'There is ', start: 0, textLength: 0 },
    });
  });

  test('do not write over what the reader changed here since', async () => {
    const here = new SomeShelf();
    here.apply((await previewOf(file(), here)).plan);
    const [dossier] = here.dossiers.values();
    const [note] = dossier!.notes;
    here.dossiers.set(dossier!.article.id, {
      ...dossier!,
      notes: [{ ...note!, comment: 'Mine', changed: note!.changed + 1 }],
    });
    expect((await previewOf(file(), here)).plan).toEqual(NO_IMPORT);
    expect((await previewOf(file({ text: 'New', updated: undefined }), here)).plan).toEqual(
      NO_IMPORT,
    );
    const { plan } = await previewOf(file({ text: 'New', updated: '2026-11-20T10:00:00Z' }), here);
    expect(plan.notes[0]?.after.comment).toBe('New');
  });

  test('that say the same of the same words are here already, whatever their id', async () => {
    const here = new SomeShelf();
    here.apply((await previewOf(file(), here)).plan);
    expect((await previewOf(file({ id: 'hyp-2' }), here)).plan).toEqual(NO_IMPORT);
  });

  test('of the Clipper come in once', async () => {
    const clips = JSON.stringify([
      {
        url: address,
        title: 'Ferries',
        highlights: [{ id: '1793613600000', content: 'no <b>ferry</b>' }],
      },
    ]);
    const here = new SomeShelf();
    here.apply((await previewOf(clips, here)).plan);
    expect([...here.dossiers.values()][0]?.notes[0]?.passage.quote).toBe('no ferry');
    expect((await previewOf(clips, here)).plan).toEqual(NO_IMPORT);
  });
});

test('a name has one id for ever, and a UUID is its own', async () => {
  const uuid = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  expect(await nameId(`urn:uuid:${uuid.toUpperCase()}`)).toBe(uuid);
  expect(await nameId('hyp-1')).toBe(await nameId('hyp-1'));
  expect(await nameId('hyp-1')).not.toBe(await nameId('hyp-2'));
  expect(await nameId('hyp-1')).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

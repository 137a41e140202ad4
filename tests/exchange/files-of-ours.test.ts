import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { outcomeOf, previewOf, readable, written } from './import-shelf.ts';
import { someDossier } from './some-dossier.ts';
import { SomeShelf } from './some-shelf.ts';

describe('a file of ours', () => {
  const [dossier] = fc.sample(
    readable.filter(({ notes, texts }) => notes.length > 0 && texts.length > 0),
    { numRuns: 1, seed: 7 },
  );

  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['empty lines behind it', (text: string) => `${text}\n\n`],
    ['no line break at its end', (text: string) => text.trimEnd()],
  ])('with %s comes in all the same', async (_, change) => {
    const file = change(await written('own', [dossier!]));
    expect(await outcomeOf(file)).toMatchObject({ state: 'plan', articles: [{ fate: 'added' }] });
  });

  test.each<[string, (line: string) => string, string]>([
    ['an id that is none', (line) => line.replace(/"id":"[^"]+"/, '"id":"1"'), 'article.id'],
    [
      'a day no clock shows',
      (line) => line.replace(/"created":\d+/, '"created":1e17'),
      'article.created',
    ],
    [
      'half a revision',
      (line) => line.replace(/"revision":\d+/, '"revision":0.5'),
      'article.revision',
    ],
    [
      'a position beyond all counting',
      (line) => line.replace(/"textLength":\d+/, '"textLength":1e300'),
      'notes.0.passage.textLength',
    ],
    [
      'a block behind the end of the text',
      (line) =>
        line.replace(
          '"kind":"paragraph","start":0,"end":69',
          '"kind":"paragraph","start":0,"end":690',
        ),
      'texts.0.article',
    ],
    [
      'a field of its own',
      (line) => line.replace('"isSaved":', '"isAdmin":true,"isSaved":'),
      'article.isAdmin',
    ],
    [
      'an own prototype',
      (line) => line.replace('"isSaved":', '"__proto__":{"isAdmin":true},"isSaved":'),
      'article.__proto__',
    ],
    [
      'a number for words',
      (line) => line.replace(/"comment":"(?:[^"\\]|\\.)*"/, '"comment":12'),
      'notes.0.comment',
    ],
  ])('with %s names line and field', async (_, change, field) => {
    const lines = (await written('own', [dossier!])).split('\n');
    const changed = lines.map((line, at) => (at === 2 ? change(line) : line)).join('\n');
    expect(changed).not.toBe(lines.join('\n'));
    expect(await outcomeOf(changed)).toEqual({
      state: 'problem',
      kind: 'bad-record',
      line: 3,
      field,
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('from a clock that is years ahead never writes over what is changed here', async () => {
    const ahead = Date.UTC(2099, 0, 1);
    const [first, ...rest] = dossier!.notes;
    const coming = { ...dossier!, notes: [{ ...first!, comment: 'From there', changed: ahead }] };
    const shelf = new SomeShelf();
    shelf.apply((await previewOf(await written('own', [coming]), shelf)).plan);
    const [kept] = shelf.dossiers.values();
    expect(kept?.notes[0]?.changed).toBe(shelf.now);
    const mine = { ...kept!.notes[0]!, comment: 'Mine', changed: shelf.now + 5, revision: 99 };
    shelf.dossiers.set(dossier!.article.id, { ...dossier!, notes: [mine, ...rest] });
    shelf.now += 10;
    const { plan, articles } = await previewOf(await written('own', [coming]), shelf);
    expect(plan.notes).toEqual([]);
    expect(articles[0]?.counts.newerHere).toBe(1);
  });
});

test('a changed record is named by its line and field', async () => {
  const [dossier] = fc.sample(someDossier, { numRuns: 1, seed: 7 });
  let file = '';
  for await (const line of writeOwnLines([dossier!], 0)) file += line;
  expect(await outcomeOf(file.replace('"revision":', '"revision":-'))).toEqual({
    state: 'problem',
    kind: 'bad-record',
    line: 2,
    field: 'article.revision',
  });
});

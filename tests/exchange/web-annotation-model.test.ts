import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';

import { ANNOTATION_CONTEXT } from '../../lib/exchange/web-annotation/web-annotation.ts';
import { writeAnnotations } from '../../lib/exchange/web-annotation/write-annotations.ts';
import { someDossier } from './some-dossier.ts';
import {
  ANNOTATION,
  COLLECTION,
  complaintsAbout,
  type Node,
  PAGE,
} from './web-annotation-shapes.ts';

const CONTEXT_FILE = resolve(import.meta.dirname, '../fixtures/web-annotation/anno.jsonld');
const CONTEXT: unknown = JSON.parse(readFileSync(CONTEXT_FILE, 'utf8'));
const COLLECTION_FACTS = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', label: 'Notes' };

/** The context as it is published, and nothing from the internet. */
const documentLoader = async (url: string) => {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`No file for ${url}`);
  return { document: CONTEXT, documentUrl: url, contextUrl: null };
};

/** What a program that knows JSON-LD makes of a file: a term the context does not have is an error. */
async function expanded(file: unknown): Promise<Node> {
  const document: unknown = JSON.parse(JSON.stringify(file));
  const [node] = (await jsonld.expand(document, { documentLoader, safe: true })) as Node[];
  if (node === undefined) throw new Error('Nothing of the file means anything.');
  return node;
}

const samples = fc.sample(someDossier, { numRuns: 25, seed: 11 });

describe('what is written as W3C annotations', () => {
  test('is a collection whose every node has what the model asks for', async () => {
    const collection = await expanded(writeAnnotations(samples, COLLECTION_FACTS));
    const noteCount = samples.reduce((sum, { notes }) => sum + notes.length, 0);
    expect(complaintsAbout(collection, COLLECTION)).toEqual([]);
    const [page] = collection['http://www.w3.org/ns/activitystreams#first'] as Node[];
    expect(page).toBeDefined();
    expect(complaintsAbout(page!, PAGE)).toEqual([]);
    const [items] = page!['http://www.w3.org/ns/activitystreams#items'] as Node[];
    const annotations = items!['@list'] as Node[];
    expect(annotations).toHaveLength(noteCount);
    for (const annotation of annotations) {
      expect(complaintsAbout(annotation, ANNOTATION)).toEqual([]);
    }
  });

  test('says the same again when it is written in the words of the context', async () => {
    const file = writeAnnotations(samples.slice(0, 5), COLLECTION_FACTS);
    const node = await expanded(file);
    const compacted = await jsonld.compact(node, CONTEXT, { documentLoader });
    expect(await expanded({ ...compacted, '@context': ANNOTATION_CONTEXT })).toEqual(node);
  });
});

describe('the shapes', () => {
  const [dossier] = samples.filter(({ notes }) => notes.length > 0);
  const collection = writeAnnotations([dossier!], COLLECTION_FACTS);
  const annotation = { '@context': ANNOTATION_CONTEXT, ...collection.first.items[0]! };

  test.each([
    ['no target', { target: undefined }],
    ['a local time', { created: '2026-11-02T10:00:00+01:00' }],
    ['a day', { created: '2026-11-02' }],
    ['a motivation of its own', { motivation: 'oa:praising' }],
    ['no type', { type: 'oa:Note' }],
    [
      'a quote without words',
      { target: { ...annotation.target, selector: [{ type: 'TextQuoteSelector', prefix: 'x' }] } },
    ],
    [
      'a position that ends before it begins',
      {
        target: {
          ...annotation.target,
          selector: [{ type: 'TextPositionSelector', start: 5, end: 4 }],
        },
      },
    ],
    [
      'two sources',
      { target: { ...annotation.target, source: ['https://a.example/', 'https://b.example/'] } },
    ],
    ['a body with two texts', { body: [{ type: 'TextualBody', value: ['a', 'b'] }] }],
  ])('complain of an annotation with %s', async (_, change) => {
    expect(complaintsAbout(await expanded({ ...annotation, ...change }), ANNOTATION)).not.toEqual(
      [],
    );
  });

  test('a term that the context does not have stops a program that knows JSON-LD', async () => {
    await expect(expanded({ ...annotation, colour: 'yellow' })).rejects.toThrow('Safe mode');
  });
});

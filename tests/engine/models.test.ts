import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { loadModels, SHIPPED_MODELS, type ModelName } from '../../lib/engine/index.ts';
import { makeWeightFile } from './model/make-weight-file.ts';

const HEADER = { version: '7', origin: 'a test', settings: {}, tensors: [] };
const TAGS = makeWeightFile({ header: { ...HEADER, name: 'tags' } });
const SENTENCES = makeWeightFile({ header: { ...HEADER, name: 'sentences' } });
const WHOLE: Readonly<Record<ModelName, Uint8Array>> = { tags: TAGS, sentences: SENTENCES };
const BOTH: readonly ModelName[] = ['tags', 'sentences'];

const readerOf =
  (files: Partial<Record<ModelName, Uint8Array>>) =>
  async (name: ModelName): Promise<Uint8Array> =>
    await (files[name] ?? Promise.reject(new Error(`There is no ${name}.bin`)));

const damaged = Uint8Array.from(TAGS, (byte, at) => (at === TAGS.length - 8 ? byte ^ 1 : byte));

describe('loading models', () => {
  test('gives all that were asked for, under a version that names them', async () => {
    const { models, failures } = await loadModels(BOTH, readerOf(WHOLE));
    expect(failures).toEqual([]);
    expect([models.tags?.name, models.sentences?.name]).toEqual(['tags', 'sentences']);
    expect(models.version).toBe('sentences 7, tags 7');
  });

  test('asks for none that are not shipped', async () => {
    const { models, failures } = await loadModels([], readerOf({}));
    expect({ models, failures }).toEqual({
      models: { tags: null, sentences: null, version: 'rules' },
      failures: [],
    });
  });

  test.each([
    ['is missing', undefined, /There is no tags\.bin/],
    ['is empty', new Uint8Array(), /not a weight file of ours/],
    ['is something else', new TextEncoder().encode('<!doctype html><html>'), /not a weight file/],
    ['is cut short', TAGS.subarray(0, -1), /cut short/],
    ['is damaged', damaged, /damaged/],
    ['is that of another model', SENTENCES, /that of “sentences”/],
  ])('a file that %s is told once, and takes no other model down', async (_, tags, why) => {
    const files = { sentences: SENTENCES, ...(tags && { tags }) };
    const { models, failures } = await loadModels(BOTH, readerOf(files));
    expect(models).toMatchObject({ tags: null, version: 'sentences 7' });
    expect(models.sentences?.name).toBe('sentences');
    expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
    expect(failures[0]?.message).toMatch(/^The model “tags” could not be loaded/);
  });
});

test('every file in assets/model is that of a shipped model', () => {
  const folder = join(import.meta.dirname, '../../assets/model');
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  expect(files.toSorted()).toEqual(SHIPPED_MODELS.map((name) => `${name}.bin`).toSorted());
});

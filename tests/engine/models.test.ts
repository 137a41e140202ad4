import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { loadModels, SHIPPED_MODELS } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { makeSentenceWeights } from './model/make-sentence-weights.ts';
import { makeWeightFile } from './model/make-weight-file.ts';

const FOLDER = join(import.meta.dirname, '../../assets/model');
const HEADER = { version: '7', origin: 'a test', settings: {}, tensors: [] };
const HOLLOW_TAGS = makeWeightFile({ header: { ...HEADER, name: 'tags' } });
const SENTENCES = makeSentenceWeights();

/** Loads the models from these files; what is not among them is not there. */
async function loadFrom(
  files: Readonly<Record<string, Uint8Array>>,
  names: Parameters<typeof loadModels>[0] = ['tags', 'sentences'],
) {
  const readFile = async (file: string) =>
    await (files[file] ?? Promise.reject(new Error(`There is no ${file}.`)));
  return await loadModels(names, { readFile, gazetteer: loadGazetteer });
}

const KERNELS = Object.fromEntries(
  ['kernel.wasm', 'kernel-relaxed.wasm'].map((file) => [file, readFileSync(join(FOLDER, file))]),
);

describe('loading models', () => {
  test('asks for none that are not shipped', async () => {
    expect(await loadFrom({}, [])).toEqual({
      models: { tags: null, sentences: null, version: 'rules' },
      failures: [],
    });
  });

  test.each([
    ['is missing', undefined, /There is no tags\.bin/],
    ['is empty', new Uint8Array(), /not a weight file of ours/],
    ['is something else', new TextEncoder().encode('<!doctype html><html>'), /not a weight file/],
    ['is cut short', HOLLOW_TAGS.subarray(0, -1), /cut short/],
    ['is damaged', HOLLOW_TAGS.with(40, 0), /damaged/],
    ['is that of another model', SENTENCES, /that of “sentences”/],
    ['holds no network', HOLLOW_TAGS, /does not hold/],
  ])('a file that %s is told once, and takes no other model down', async (_, tags, why) => {
    const files = { ...KERNELS, 'sentences.bin': SENTENCES, ...(tags && { 'tags.bin': tags }) };
    const { models, failures } = await loadFrom(files);
    expect(models).toMatchObject({ tags: null, version: 'sentences 7' });
    expect(models.sentences).not.toBeNull();
    expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
    expect(failures[0]?.message).toMatch(/^The model “tags” could not be loaded/);
  });
});

test('every weight file in the repository is that of a shipped model', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bin'));
  expect(files.toSorted()).toEqual(SHIPPED_MODELS.map((name) => `${name}.bin`).toSorted());
});

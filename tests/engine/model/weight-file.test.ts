import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checksum } from '../../../lib/engine/2-tags/model/checksum.ts';
import {
  takeNumber,
  takeNumbers,
  takeTensor,
} from '../../../lib/engine/2-tags/model/take-weights.ts';
import { readWeightFile } from '../../../lib/engine/2-tags/model/weight-file.ts';
import { WeightFileError } from '../../../lib/engine/2-tags/model/weight-file-error.ts';
import { makeWeightFile } from './make-weight-file.ts';

const HEADER = {
  name: 'sample',
  version: '3',
  origin: 'nothing: written by a test',
  settings: { width: 2, dilations: [1, 2], tokenizer: 'v1' },
  tensors: [
    { name: 'table', dtype: 'int8', shape: [3, 2], offset: 0 },
    { name: 'scales', dtype: 'float32', shape: [3], offset: 16 },
  ],
};
const DATA = new Uint8Array(28);
DATA.set([1, 2, 253, 4, 5, 6]);
DATA.set(new Uint8Array(Float32Array.of(0.5, -1, 2).buffer), 16);
const FILE = makeWeightFile({ header: HEADER, data: DATA });

function faultOf(bytes: Uint8Array): string {
  try {
    readWeightFile(bytes);
  } catch (error) {
    if (error instanceof WeightFileError) {
      expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
      return error.fault;
    }
    throw error;
  }
  return 'none';
}

describe('a weight file', () => {
  it('gives its settings and tensors', () => {
    const file = readWeightFile(FILE);
    expect(file).toMatchObject({ name: 'sample', version: '3', origin: HEADER.origin });
    expect(takeNumber(file, 'width')).toBe(2);
    expect(takeNumbers(file, 'dilations')).toEqual([1, 2]);
    expect(takeTensor(file, 'table', 'int8', [3, 2])).toEqual(Int8Array.of(1, 2, -3, 4, 5, 6));
    expect(takeTensor(file, 'scales', 'float32', [3])).toEqual(Float32Array.of(0.5, -1, 2));
  });

  it('is read from the middle of a larger buffer', () => {
    for (let before = 0; before < 8; before += 1) {
      const larger = new Uint8Array(before + FILE.length + 5);
      larger.set(FILE, before);
      const file = readWeightFile(larger.subarray(before, before + FILE.length));
      expect(takeTensor(file, 'scales', 'float32', [3])).toEqual(Float32Array.of(0.5, -1, 2));
    }
  });

  it('says what it does not hold', () => {
    const file = readWeightFile(FILE);
    const unfit = 'The weight file "sample" does not hold the "scales" it should.';
    expect(() => takeTensor(file, 'scales', 'float32', [4])).toThrow(unfit);
    expect(() => takeTensor(file, 'scales', 'int8', [3])).toThrow(unfit);
    expect(() => takeNumber(file, 'dilations')).toThrow(WeightFileError);
    expect(() => takeNumbers(file, 'width')).toThrow(WeightFileError);
    expect(() => takeNumber(file, 'heads')).toThrow(WeightFileError);
  });

  it('is refused when it is another file', () => {
    expect(faultOf(new Uint8Array())).toBe('not-ours');
    expect(faultOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBe('not-ours');
    expect(faultOf(makeWeightFile({ magic: 'SAYSWHO2', header: HEADER }))).toBe('not-ours');
  });

  it('is refused when a later version wrote it', () => {
    expect(faultOf(makeWeightFile({ format: 2, header: HEADER, data: DATA }))).toBe('newer');
  });

  it('is refused when anything was cut off or added', () => {
    for (let length = 8; length < FILE.length; length += 1) {
      expect(faultOf(FILE.subarray(0, length))).toBe('cut-short');
    }
    expect(faultOf(Uint8Array.of(...FILE, 0))).toBe('damaged');
  });

  it('is refused when any bit is another', () => {
    for (let bit = 0; bit < FILE.length * 8; bit += 1) {
      const damaged = FILE.slice();
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      expect(faultOf(damaged)).not.toBe('none');
    }
  });

  it('is refused when any stretch of it is overwritten', () => {
    const overwriting = fc.tuple(
      fc.nat(FILE.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(overwriting, ([at, bytes]) => {
        const damaged = FILE.slice();
        damaged.set(bytes.subarray(0, FILE.length - at), at);
        fc.pre(Buffer.compare(damaged, FILE) !== 0);
        expect(faultOf(damaged)).not.toBe('none');
      }),
    );
  });

  it.each([
    ['is no JSON', '{"name": '],
    ['is no object', '[]'],
    ['has no version', { ...HEADER, version: undefined }],
    ['has tensors that are no list', { ...HEADER, tensors: {} }],
    ['has a tensor of an unknown type', withTensor({ dtype: 'float64' })],
    ['has a tensor of half a row', withTensor({ shape: [1.5] })],
    ['has a tensor before the data', withTensor({ offset: -16 })],
    ['has a setting that is an object', { ...HEADER, settings: { width: {} } }],
  ])('is refused when its header %s', (_, header) => {
    expect(faultOf(makeWeightFile({ header, data: DATA }))).toBe('malformed');
  });

  it.each([
    ['ends behind the data', withTensor({ offset: 24 })],
    ['is larger than a number can say', withTensor({ shape: [1e12, 1e12, 1e12] })],
    ['begins between two numbers', withTensor({ offset: 2 })],
  ])('is refused when a tensor %s', (_, header) => {
    expect(faultOf(makeWeightFile({ header, data: DATA }))).toBe('out-of-bounds');
  });

  it('never fails in another way, whatever its header says', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(faultOf(makeWeightFile({ header: asciiOf(text) }))).toBe('malformed');
        const fault = faultOf(
          makeWeightFile({ header: asciiOf(JSON.stringify({ ...HEADER, tensors: [value] })) }),
        );
        expect(fault).toBe('malformed');
      }),
    );
  });

  it('is the one that Python writes, letter for letter', ({ skip }) => {
    const path = join(mkdtempSync(join(tmpdir(), 'says-who-')), 'sample.bin');
    const script = [
      'import sys; sys.path.insert(0, "training")',
      'import numpy as np',
      'from weight_file import write_weight_file',
      'tensors = {"table": np.array([[1, 2], [-3, 4], [5, 6]], np.int8), "scales": np.array([0.5, -1, 2], np.float32)}',
      'settings = {"width": 2, "dilations": [1, 2], "tokenizer": "v1"}',
      `write_weight_file(${JSON.stringify(path)}, "sample", "3", ${JSON.stringify(HEADER.origin)}, settings, tensors)`,
    ].join('\n');
    try {
      execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    } catch {
      skip('needs Python with numpy');
    }
    execFileSync('python3', ['-c', script]);
    expect(Uint8Array.from(readFileSync(path))).toEqual(FILE);
  });
});

describe('the checksum', () => {
  it('is the CRC-32 of zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(7), (bytes, from) => {
        expect(checksum(bytes.subarray(from))).toBe(crc32(bytes.subarray(from)));
      }),
    );
  });
});

function withTensor(change: object): unknown {
  return {
    ...HEADER,
    tensors: [{ name: 'one', dtype: 'float32', shape: [3], offset: 0, ...change }],
  };
}

function asciiOf(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, '?');
}

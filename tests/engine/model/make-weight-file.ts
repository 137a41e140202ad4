import { crc32 } from 'node:zlib';

/** What a file is made of; anything may be wrong with it. */
export interface FileParts {
  readonly magic?: string;
  readonly format?: number;
  readonly header: unknown;
  readonly data?: Uint8Array;
}

/** A weight file as `training/weight_file.py` writes it, with a right checksum whatever the parts are. */
export function makeWeightFile({
  magic = 'SAYSWHO1',
  format = 1,
  header,
  data,
}: FileParts): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const padded = text + ' '.repeat((16 - ((20 + text.length) % 16)) % 16);
  const length = 20 + padded.length + (data?.length ?? 0) + 4;
  const file = Buffer.alloc(length);
  file.write(magic, 0, 'latin1');
  file.writeUInt32LE(format, 8);
  file.writeUInt32LE(length, 12);
  file.writeUInt32LE(padded.length, 16);
  file.write(padded, 20, 'latin1');
  file.set(data ?? [], 20 + padded.length);
  file.writeUInt32LE(crc32(file.subarray(8, length - 4)), length - 4);
  return Uint8Array.from(file);
}

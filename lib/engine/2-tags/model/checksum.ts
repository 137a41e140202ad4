const POLYNOMIAL = 0xedb88320;
/** Bytes taken at a time, each by a table of its own. */
const SLICES = 16;
const TABLES = makeTables();

/**
 * CRC-32 (IEEE 802.3, as zlib and PNG have it) of the bytes, as an unsigned number.
 * Slicing by 16 after Kounavis and Berry 2005: one look-up a byte, none waiting for another.
 */
export function checksum(bytes: Uint8Array): number {
  const wholeSlices = bytes.length - (bytes.length % SLICES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let state = -1;
  for (let at = 0; at < wholeSlices; at += SLICES) {
    state =
      lookUp(view.getInt32(at, true) ^ state, 12) ^
      lookUp(view.getInt32(at + 4, true), 8) ^
      lookUp(view.getInt32(at + 8, true), 4) ^
      lookUp(view.getInt32(at + 12, true), 0);
  }
  for (let at = wholeSlices; at < bytes.length; at += 1) {
    state = (state >>> 8) ^ TABLES[(state ^ bytes[at]!) & 255]!;
  }
  return ~state >>> 0;
}

/** What four bytes add to the checksum when `following` more bytes of the slice come after them. */
function lookUp(word: number, following: number): number {
  const last = following << 8;
  return (
    TABLES[last + 768 + (word & 255)]! ^
    TABLES[last + 512 + ((word >>> 8) & 255)]! ^
    TABLES[last + 256 + ((word >>> 16) & 255)]! ^
    TABLES[last + (word >>> 24)]!
  );
}

function makeTables(): Int32Array {
  const tables = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let state = byte;
    for (let bit = 0; bit < 8; bit += 1) state = (state >>> 1) ^ (state & 1 ? POLYNOMIAL : 0);
    tables[byte] = state;
  }
  for (let entry = 256; entry < tables.length; entry += 1) {
    const before = tables[entry - 256]!;
    tables[entry] = (before >>> 8) ^ tables[before & 255]!;
  }
  return tables;
}

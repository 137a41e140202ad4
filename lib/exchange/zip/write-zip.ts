import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file to be packed: its name, which may be taken by another one already, and what it holds. */
export interface PackedFile {
  readonly name: string;
  readonly text: string;
}

/** Packs files one after another; each is let go of before the next one comes. */
export async function* writeZip(
  files: AsyncIterable<PackedFile>,
  now: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes.slice());
  });
  const taken = new Set<string>();
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(freeName(name, taken));
    entry.mtime = now;
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* packed;
    packed = [];
  }
  zip.end();
  yield* packed;
}

/** Two articles of one day may have one title; and to some systems large letters are small ones. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  let free = name;
  for (let at = 2; taken.has(free.toLowerCase()); at++) free = `${stem} ${at}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

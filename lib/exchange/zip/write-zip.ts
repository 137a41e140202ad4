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
  /** By each name that is given, in small letters, the number for whoever wants it next. */
  const taken = new Map<string, number>();
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
function freeName(name: string, taken: Map<string, number>): string {
  const [, stem = name, ending = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  // Of thousands without a title each goes on where the one before it ended.
  let at = taken.get(name.toLowerCase()) ?? 1;
  let free = at === 1 ? name : `${stem} ${at}${ending}`;
  while (taken.has(free.toLowerCase())) free = `${stem} ${++at}${ending}`;
  taken.set(free.toLowerCase(), 2);
  taken.set(name.toLowerCase(), at + 1);
  return free;
}

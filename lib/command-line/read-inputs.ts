import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodePage, decodeUtf8, DecodingError } from './decode-bytes.ts';
import type { BadInput, Input } from './input.ts';
import { readJsonLines } from './read-json-lines.ts';

type Chunks = AsyncIterable<Uint8Array>;
type Form = 'text' | 'page' | 'lines';

const FORM_BY_ENDING: Readonly<Record<string, Form>> = {
  '.txt': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

const STANDARD_INPUT = 'standard input';

/** Problems a reader can do something about, by the system's code; any other keeps its code. */
const PROBLEM_BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** Reads files, or standard input where no path is given, one article at a time and in order. */
export async function* readInputs(
  paths: readonly string[],
  standardInput: Chunks,
): AsyncGenerator<Input | BadInput> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const name = path === '-' ? STANDARD_INPUT : path;
    try {
      if (path === '-') yield* readStream(standardInput, name, 'stdin', undefined);
      else yield* readFile(path);
    } catch (error) {
      yield { state: 'bad', name, problem: problemOf(error) };
    }
  }
}

function readFile(path: string): AsyncGenerator<Input | BadInput> {
  const ending = extname(path);
  const form = FORM_BY_ENDING[ending.toLowerCase()];
  return readStream(createReadStream(path), path, basename(path, ending), form);
}

async function* readStream(
  stream: Chunks,
  name: string,
  id: string,
  knownForm: Form | undefined,
): AsyncGenerator<Input | BadInput> {
  const { head, chunks } = await peek(stream);
  const form = knownForm ?? formOf(head);
  if (form === 'lines') {
    yield* readJsonLines(decodeUtf8(chunks), name);
    return;
  }
  const content = form === 'page' ? await readPage(chunks) : await readText(chunks);
  if (content.trim() === '') yield { state: 'bad', name, problem: 'is empty' };
  else yield { state: 'read', name, id, form, content };
}

/** Looks at the first chunks, up to one that is not white, and gives them back with the rest. */
async function peek(stream: Chunks): Promise<{ head: string; chunks: Chunks }> {
  const rest: AsyncIterator<Uint8Array, unknown> = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let head = '';
  while (head === '') {
    const next = await rest.next();
    if (next.done === true) break;
    first.push(next.value);
    head = Buffer.from(next.value).toString('utf8').trimStart();
  }
  return { head, chunks: chain(first, rest) };
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array, unknown>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** What the first characters tell: "<!doctype html>", '{"id": …'. */
function formOf(head: string): Form {
  if (/^<[!?a-z]/i.test(head)) return 'page';
  return /^\{\s*"/.test(head) ? 'lines' : 'text';
}

async function readText(chunks: Chunks): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeUtf8(chunks)) pieces.push(piece);
  return pieces.join('');
}

async function readPage(chunks: Chunks): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return decodePage(Buffer.concat(pieces));
}

function problemOf(error: unknown): string {
  if (error instanceof DecodingError) return error.message;
  const { code } = error as { code?: unknown }; // what Node's file errors carry
  if (typeof code !== 'string') throw error;
  return PROBLEM_BY_CODE[code] ?? `cannot be read (${code})`;
}

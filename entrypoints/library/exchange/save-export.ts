import type { ExportedFile } from '../../../lib/exchange/export-context.ts';
import { saveBlob } from '../save-file.ts';

/** From so many articles on a file is written to the disk as it comes, where the browser can. */
const MANY_ARTICLES = 500;

interface SaveOptions {
  /** How many articles are in it. */
  readonly total: number;
  readonly signal: AbortSignal;
}

/** Chromium's way to write a file piece by piece; other browsers have none. */
interface FilePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<{ createWritable(): Promise<WritableStream<string | Uint8Array>> }>;
}

/** Saves a file where the reader wants it, and comes back with its name; `null` where they did not want it. */
export async function saveExport(
  file: ExportedFile,
  { total, signal }: SaveOptions,
): Promise<string | null> {
  const { showSaveFilePicker }: FilePicker = window as FilePicker;
  if (total < MANY_ARTICLES || showSaveFilePicker === undefined)
    return await asDownload(file, signal);
  try {
    const place = await showSaveFilePicker.call(window, { suggestedName: file.name });
    await writeTo((await place.createWritable()).getWriter(), file, signal);
    return file.name;
  } catch (error) {
    const isRefused =
      error instanceof DOMException && error.name === 'AbortError' && !signal.aborted;
    if (isRefused) return null;
    throw error;
  }
}

/** Ended early, the browser throws away what it has written. */
async function writeTo(
  writer: WritableStreamDefaultWriter<string | Uint8Array>,
  { parts }: ExportedFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      await writer.write(part);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

async function asDownload(
  { name, mediaType, parts }: ExportedFile,
  signal: AbortSignal,
): Promise<string> {
  // Of a response browsers take what is large to the disk; a blob made of pieces stays in memory in Firefox.
  const response = new Response(streamOf(parts, signal), {
    headers: { 'content-type': mediaType },
  });
  const blob = await response.blob();
  signal.throwIfAborted();
  saveBlob(name, blob);
  return name;
}

function streamOf(
  parts: ExportedFile['parts'],
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      signal.throwIfAborted();
      const { value, done } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
  });
}

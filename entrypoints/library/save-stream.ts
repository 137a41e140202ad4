import { backupBlob } from '../../lib/exchange/backup/backup-file.ts';

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Where a file is to be saved. */
export interface SaveTarget {
  /** Saves the stream; comes back with its bytes. Where it fails or is given up, there is no new file. */
  readonly save: (stream: Stream, signal: AbortSignal) => Promise<number>;
}

/** As TypeScript's library does not have it yet: https://wicg.github.io/file-system-access/. */
interface SavePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<RemovableFile>;
}

type RemovableFile = FileSystemFileHandle & { remove?: () => Promise<void> };

/**
 * Asks where a file is to be saved; `null` where the reader chose nowhere. Where the browser has no such
 * question, the file goes where downloads go.
 */
export async function chooseTarget(suggestedName: string): Promise<SaveTarget | null> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) return asDownload(suggestedName);
  try {
    return intoFile(await showSaveFilePicker.call(window, { suggestedName }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Browsers write beside the file and change places when all is there. */
function intoFile(file: RemovableFile): SaveTarget {
  return {
    async save(stream, signal) {
      try {
        // Given up or broken, what was written beside it goes.
        await stream.pipeTo(await file.createWritable(), { signal });
      } catch (error) {
        // The picker made an empty one.
        if ((await file.getFile()).size === 0) await file.remove?.();
        throw error;
      }
      return (await file.getFile()).size;
    },
  };
}

/** Long enough for the slowest disk; the browser reads the blob while it saves it. */
const SAVED_MS = 10 * 60 * 1_000;

function asDownload(name: string): SaveTarget {
  return {
    async save(stream, signal) {
      const blob = await backupBlob(endingWith(stream, signal));
      signal.throwIfAborted();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), SAVED_MS);
      return blob.size;
    },
  };
}

/** The stream, which fails when the signal says so. */
function endingWith(stream: Stream, signal: AbortSignal): Stream {
  const { readable, writable } = new TransformStream<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >();
  // Whoever reads hears of the failure.
  stream.pipeTo(writable, { signal }).catch(() => {});
  return readable;
}

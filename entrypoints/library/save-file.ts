import type { TextFile } from '../../components/library/desk/desk-actions.ts';

/** Hands a file to the browser, which puts it where the reader has downloads put. */
export function saveFile({ name, type, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Long enough for the slowest disk: the browser reads the blob while it saves it. */
const KEPT_MS = 10 * 60 * 1_000;

/** As `saveFile`, for what may be too large for memory. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

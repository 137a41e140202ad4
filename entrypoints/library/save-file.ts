import type { TextFile } from '../../components/library/desk/desk-actions.ts';

/** Long enough for the browser to have begun reading the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which puts it where the reader has downloads put. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

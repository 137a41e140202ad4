import type { Collection } from '../../../lib/domain/collection.ts';
import type { ExportFormat } from '../../../lib/domain/export-format.ts';
import type { ImportPreview, ImportProblem } from '../../../lib/domain/import-preview.ts';

/** Which articles to take out. */
export type ExportChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'collection'; readonly id: string }
  | { readonly kind: 'articles'; readonly ids: readonly string[] };

/** What there is to choose from. */
export interface ExportChoices {
  /** All articles there are. */
  readonly total: number;
  /** By name, each with the number of its articles. */
  readonly collections: readonly (Pick<Collection, 'id' | 'name'> & { readonly count: number })[];
}

/** Hears how far something has come, and can end it. */
export interface ExchangeProgress {
  readonly signal: AbortSignal;
  /** The share that is done, from 0 to 1; `null` where nobody can tell. */
  readonly tell: (share: number | null) => void;
}

/** What going in and out asks of the world outside; every promise may reject. */
export interface ExchangeActions {
  readonly exportChoices: () => Promise<ExportChoices>;
  /** Saves a file, and comes back with its name; `null` where the reader did not want it after all. Called in the click itself. */
  readonly saveExport: (
    choice: ExportChoice,
    format: ExportFormat,
    progress: ExchangeProgress,
  ) => Promise<string | null>;
  /** What the file would bring; nothing is written. */
  readonly previewImport: (
    file: File,
    progress: ExchangeProgress,
  ) => Promise<ImportPreview | ImportProblem>;
  /** Brings in what the preview showed, or nothing; comes back with the way to take it back. */
  readonly bringIn: (
    file: File,
    preview: ImportPreview,
    progress: ExchangeProgress,
  ) => Promise<() => Promise<unknown>>;
}

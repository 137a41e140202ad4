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

/** Hears how far it has come, and can end it. */
export interface ExportProgress {
  readonly signal: AbortSignal;
  /** How many articles are written. */
  readonly tell: (articles: number) => void;
}

/** What going in and out asks of the world outside; every promise may reject. */
export interface ExchangeActions {
  readonly exportChoices: () => Promise<ExportChoices>;
  /** Saves a file, and comes back with its name; `null` where the reader did not want it after all. Called in the click itself. */
  readonly saveExport: (
    choice: ExportChoice,
    format: ExportFormat,
    progress: ExportProgress,
  ) => Promise<string | null>;
  /** What the file would bring; nothing is written. */
  readonly previewImport: (file: File) => Promise<ImportPreview | ImportProblem>;
  /** Comes back with the way to take it back. */
  readonly bringIn: (preview: ImportPreview) => Promise<() => Promise<unknown>>;
}

import type { DeskActions } from './desk/desk-actions.ts';
import type { BackupActions } from './backup/backup-actions.ts';
import type { KeysActions } from './keys/keys-actions.ts';
import type { ExchangeActions } from './exchange/exchange-actions.ts';
import type { ShelfActions } from './shelf/shelf-actions.ts';
import type { ReaderActions } from './reader/reader-actions.ts';

/** What the library asks of the world outside, one interface a part; every promise may reject. */
export interface LibraryActions {
  readonly shelf: ShelfActions;
  readonly reader: ReaderActions;
  readonly backup: BackupActions;
  readonly desk: DeskActions;
  readonly exchange: ExchangeActions;
  readonly keys: KeysActions;
  /** The sentence that a failure we expect brings for the reader; `null` for all others. */
  readonly sentenceOf: (error: unknown) => string | null;
  /** Takes what went wrong to the one place that records it. */
  readonly reportError: (error: unknown) => void;
}

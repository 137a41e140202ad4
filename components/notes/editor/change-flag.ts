import type { CheckStatus, ReaderFlag } from '../../../lib/domain/note.ts';

/** The flag with this status and the evidence it had; no flag where no status was chosen. */
export function withStatus(flag: ReaderFlag | null, status: CheckStatus | null): ReaderFlag | null {
  return status === null ? null : { status, evidence: flag?.evidence ?? [] };
}

import type { ImportProblem, ImportProblemKind } from '../../domain/import-preview.ts';

/** A file cannot be brought in. */
export class FileProblemError extends Error {
  override readonly name = 'FileProblemError';
  readonly problem: ImportProblem;

  constructor(kind: ImportProblemKind, line = 0, field = '') {
    super(`${kind}, line ${line} ${field}`.trimEnd());
    this.problem = { state: 'problem', kind, line, field };
  }
}

import type { FileProblem } from '../own/own-lines.ts';

/** A file is no backup of ours, or not as it was written. */
export class BackupProblemError extends Error {
  override readonly name = 'BackupProblemError';
  readonly problem: FileProblem['kind'] | 'damaged';

  constructor(problem: BackupProblemError['problem'], where = '') {
    super(`${problem}${where}`);
    this.problem = problem;
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const COMMAND = join(import.meta.dirname, '../../lib/command-line/analyze.ts');

/** How the command ended and what it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: readonly string[];
}

/** One line of `--format json`, as far as the tests look into it. */
export interface AnalysisLine {
  readonly id: string | number;
  readonly language: string;
  readonly title: string;
  readonly byline: string | null;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly statements: readonly {
    readonly source: { readonly start: number; readonly end: number } | null;
    readonly flags: readonly { readonly kind: string }[];
  }[];
}

/** Runs the real command in a process of its own, as a reader would. */
export async function runAnalyze(
  args: readonly string[],
  standardInput: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, ...environment },
  });
  child.stdin.on('error', () => {}); // the command may end before it has read all
  child.stdin.end(standardInput);
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => void child.on('close', resolve)),
  ]);
  return { status, output, errors: errors.split('\n').filter((line) => line !== '') };
}

/** The objects the command printed, one a line. */
export function linesOf({ output }: Outcome): AnalysisLine[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnalysisLine); // our own output: its shape is tested
}

/** Writes files into a fresh folder and gives back where each is. */
export function writeFiles<Name extends string>(
  files: Readonly<Record<Name, string | Uint8Array>>,
): Record<Name, string> & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
  const paths: Record<string, string> = { folder };
  for (const [name, content] of Object.entries<string | Uint8Array>(files)) {
    paths[name] = join(folder, name);
    writeFileSync(join(folder, name), content);
  }
  return paths as Record<Name, string> & { readonly folder: string }; // one path a file, and the folder
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SHIPPED_MODELS } from '../../lib/engine/index.ts';
import type { Figure } from './figure.ts';
import type { MAKE_READER } from './readers.ts';
import { median } from './time-tasks.ts';

const STARTS = 5;
const LOAD_ALLOWED_MS = 150;
/** No measure without the weights: the figures of the issue are for the model. */
const HAS_MODELS = SHIPPED_MODELS.length > 0;

/** What only a fresh process can tell: how long the models take to load, and the most memory ever held. */
export function measureProcesses(): Figure[] {
  const memory = [memoryOf('ours'), memoryOf('wink')] as const;
  const shown = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const load = median(Array.from({ length: STARTS }, () => run('time-loading.ts')));
  return [
    ...(HAS_MODELS ? [figureOfLoading(load)] : []),
    {
      what: 'peak memory of a process, 100,000 words',
      ours: shown(memory[0]),
      peer: `wink-nlp ${shown(memory[1])}`,
      ratio: memory[0] / memory[1],
      promise: '',
      isKept: true,
    },
  ];
}

function figureOfLoading(milliseconds: number): Figure {
  return {
    what: 'cold load of the models',
    ours: `${milliseconds.toFixed(0)} ms`,
    peer: '',
    ratio: null,
    promise: `≤ ${LOAD_ALLOWED_MS} ms`,
    isKept: milliseconds <= LOAD_ALLOWED_MS,
  };
}

function memoryOf(reader: keyof typeof MAKE_READER): number {
  return run('weigh-reading.ts', reader);
}

function run(script: string, ...args: readonly string[]): number {
  const file = join(import.meta.dirname, script);
  return Number(execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' }));
}

/** The network's tasks, in the order of its columns, with the number of classes of each. */
export const TASKS = {
  source: 3,
  cue: 3,
  content: 3,
  name: 9,
  cueSource: 6,
  contentCue: 5,
} as const;

export type Task = keyof typeof TASKS;

/** One task's logits: of token `at` they stand from `values[at * stride + column]` on. */
export interface TaskLogits {
  readonly values: Float32Array;
  readonly stride: number;
  readonly column: number;
}

/** A stretch of tokens that one label covers. */
export interface TokenSpan {
  readonly first: number;
  /** The token behind the last. */
  readonly end: number;
  /** Which of the task's labels. */
  readonly kind: number;
  /** The mean probability of the span's tokens to be what they are taken for, between 0 and 1. */
  readonly confidence: number;
}

/** What the network says of an article: spans by task in reading order, and the logits of the links. */
export interface TokenOutputs {
  readonly sources: readonly TokenSpan[];
  readonly cues: readonly TokenSpan[];
  readonly contents: readonly TokenSpan[];
  readonly names: readonly TokenSpan[];
  readonly logitsOf: (task: Task) => TaskLogits;
}

/** The first column of a task. */
export function columnOf(task: Task): number {
  let column = 0;
  for (const [name, classes] of Object.entries(TASKS)) {
    if (name === task) break;
    column += classes;
  }
  return column;
}

const ROUNDS = 9;

/**
 * Milliseconds of processor time each task takes on this thread: the median of several rounds, in
 * which the tasks take turns. What else the machine does counts for none of them.
 */
export function timeTasks(tasks: readonly (() => void)[], rounds = ROUNDS): number[] {
  for (const task of tasks) task(); // compiled and warm before it counts
  const times = Array.from({ length: rounds }, () => tasks.map(timeOf));
  return tasks.map((_, at) => median(times.map((round) => round[at] ?? Number.NaN)));
}

function timeOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

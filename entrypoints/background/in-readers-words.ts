import { storeProblem } from './store-problem.ts';

/** Waits for the store, and turns what it is expected to fail with into a sentence for the reader. */
export async function inReadersWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const sentence = storeProblem(error);
    if (sentence !== null && error instanceof Error) error.message = sentence;
    throw error;
  }
}

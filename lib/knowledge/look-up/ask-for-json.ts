import type { Check } from '../../domain/check.ts';
import { askServer } from './ask-server.ts';
import { LookUpFailedError } from './look-up-failed-error.ts';
import type { LookUpTools } from './look-up-tools.ts';

/** Asks for JSON of this shape; `null` where there is nothing, `LookUpFailedError` for any other shape. */
export async function askForJson<T>(
  address: string,
  check: Check<T>,
  capBytes: number,
  tools: LookUpTools,
): Promise<T | null> {
  const answer = await askServer({ address, types: ['application/json'], capBytes }, tools);
  if (answer === null) return null;
  const value = parsed(answer.body);
  if (!check(value)) throw new LookUpFailedError('broken');
  return value;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    throw new LookUpFailedError('broken', null, error);
  }
}

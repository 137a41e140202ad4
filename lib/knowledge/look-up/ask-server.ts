import { LookUpFailedError } from './look-up-failed-error.ts';
import type { LookUpTools } from './look-up-tools.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';

/** What is asked, and what the answer may be. */
export interface ServerQuestion {
  readonly address: string;
  /** What a good answer can be: "application/json". */
  readonly types: readonly string[];
  readonly capBytes: number;
}

/** The body and its content type; `null` where the server has nothing of that name. */
export type ServerAnswer = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | null;

/** A wait longer than this is left to the reader. */
const LONGEST_WAIT_MS = 5000;

/** How long to wait where the server does not say; then the reader is told. */
const UNTOLD_WAITS_MS = [1000, 2000];

const TOO_MANY = [429, 503];

/** A title that cannot be is 400, one that is not there 404, one that was there 410. */
const NOTHING_THERE = [400, 404, 410];

/**
 * Asks a server of Wikimedia, again after a wait where it says so; throws `LookUpFailedError`.
 * Nothing goes with the question but who we are: no cookies, no page, and nothing is left in the
 * browser's own cache.
 */
export async function askServer(
  question: ServerQuestion,
  tools: LookUpTools,
): Promise<ServerAnswer> {
  for (const untoldWaitMs of [...UNTOLD_WAITS_MS, null]) {
    const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(tools.timeoutMs)]);
    try {
      const response = await askOnce(question, tools, signal);
      if (!TOO_MANY.includes(response.status)) return await opened(response, question);
      await waitAsTold(response, untoldWaitMs, tools);
    } catch (error) {
      tools.signal.throwIfAborted();
      throw asFailure(error, signal);
    }
  }
  throw new LookUpFailedError('busy');
}

async function askOnce(
  { address, types }: ServerQuestion,
  { fetch, agent }: LookUpTools,
  signal: AbortSignal,
): Promise<Response> {
  return await fetch(address, {
    // Browsers keep `User-Agent` to themselves; Wikimedia takes this one instead.
    headers: { accept: types.join(', '), 'api-user-agent': agent },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
}

/** Waits until the server wants to be asked again, or throws when that is too long. */
async function waitAsTold(
  response: Response,
  untoldMs: number | null,
  { clock, wait }: LookUpTools,
): Promise<void> {
  const now = clock();
  const toldMs = retryAfterMs(response.headers.get('retry-after'), now);
  void response.body?.cancel().catch(() => undefined);
  const waitMs = toldMs ?? untoldMs;
  if (untoldMs === null || waitMs === null || waitMs > LONGEST_WAIT_MS)
    throw new LookUpFailedError('busy', toldMs === null ? null : now + toldMs);
  await wait(waitMs);
}

async function opened(response: Response, question: ServerQuestion): Promise<ServerAnswer> {
  if (NOTHING_THERE.includes(response.status)) {
    void response.body?.cancel().catch(() => undefined);
    return null;
  }
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isGood = response.ok && question.types.includes(type) && isSameHost(response, question);
  if (isGood) return { body: await readBody(response, question.capBytes), type };
  void response.body?.cancel().catch(() => undefined);
  throw new LookUpFailedError('broken');
}

/** Wikipedia sends from one title to another; whoever sends us elsewhere is not Wikipedia. */
function isSameHost(response: Response, { address }: ServerQuestion): boolean {
  return URL.parse(response.url)?.host === new URL(address).host;
}

function asFailure(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof LookUpFailedError) return error;
  if (signal.aborted) return new LookUpFailedError('slow', null, error);
  // Browsers throw this for whatever keeps them from an answer, redirects in circles among it.
  if (error instanceof TypeError) return new LookUpFailedError('unreachable', null, error);
  return error;
}

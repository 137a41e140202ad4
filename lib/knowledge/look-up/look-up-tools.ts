/** What a look-up needs of the world outside. */
export interface LookUpTools {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Who asks, as Wikimedia wants to know it: “SaysWho/1.0 (a way to reach us)”. */
  readonly agent: string;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Long for a reader who waits, and enough for a slow line. */
export const ANSWER_TIMEOUT_MS = 8000;

/** Work that is done once, however often it is asked for. */
export interface OnceDone {
  /** Settles when it is done; what failed is tried again by whoever asks next. */
  readonly ask: () => Promise<void>;
  readonly isAsked: () => boolean;
}

export function onceDone(work: () => Promise<void>): OnceDone {
  let doing: Promise<void> | null = null;
  return {
    async ask() {
      doing ??= work().catch((error: unknown) => {
        doing = null;
        throw error;
      });
      await doing;
    },
    isAsked: () => doing !== null,
  };
}

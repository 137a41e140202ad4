import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  readonly url: string;
  readonly filename: string;
  readonly conflictAction: string;
}

/** What was downloaded, and what becomes of it. */
export interface FakeDownloads {
  readonly asked: readonly Asked[];
  /** Every download ends at once, before its number is told; `null` where it goes on until `end`. */
  endAtOnce: string | null;
  /** The browser takes the permission back, or gives it. */
  isAllowed: boolean;
  readonly end: (id: number, error?: string) => void;
}

/** Gives the fake browser downloads, which WXT's has not. */
export function fakeDownloads(): FakeDownloads {
  const asked: Asked[] = [];
  const items = new Map<number, { id: number; state: string; error?: string }>();
  const fake: FakeDownloads = {
    asked,
    endAtOnce: null,
    isAllowed: true,
    end(id, error) {
      const state = error === undefined ? 'complete' : 'interrupted';
      items.set(id, { id, state, ...(error !== undefined && { error }) });
    },
  };
  const downloads = {
    async download(options: Asked): Promise<number> {
      const id = asked.push(options);
      items.set(id, { id, state: fake.endAtOnce ?? 'in_progress' });
      return await Promise.resolve(id);
    },
    search: async ({ id }: { id: number }) => [items.get(id)].filter((item) => item !== undefined),
  };
  const permissions = {
    contains: async () => await Promise.resolve(fake.isAllowed),
    request: async () => await Promise.resolve(fake.isAllowed),
    remove: async () => await Promise.resolve(true),
  };
  Object.assign(fakeBrowser, { downloads, permissions });
  return fake;
}

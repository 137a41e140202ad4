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
  /** As many bytes arrive as there are, unless it is told otherwise. */
  bytes: number;
  /** Firefox, when it is started, knows of no download and begins to count anew. */
  readonly giveNumbersToOthers: () => void;
}

interface Item {
  readonly id: number;
  readonly state: string;
  readonly byExtensionId: string | undefined;
  readonly fileSize: number;
  readonly error?: string;
}

/** Gives the fake browser downloads, which WXT's has not. */
export function fakeDownloads(): FakeDownloads {
  const asked: Asked[] = [];
  const items = new Map<number, Item>();
  const itemOf = (id: number, state: string, error?: string): Item => ({
    id,
    state,
    byExtensionId: fakeBrowser.runtime.id,
    fileSize: fake.bytes,
    ...(error !== undefined && { error }),
  });
  const fake: FakeDownloads = {
    asked,
    endAtOnce: null,
    isAllowed: true,
    bytes: 700,
    end(id, error) {
      items.set(id, itemOf(id, error === undefined ? 'complete' : 'interrupted', error));
    },
    giveNumbersToOthers() {
      for (const [id, item] of items) items.set(id, { ...item, byExtensionId: undefined });
    },
  };
  const downloads = {
    async download(options: Asked): Promise<number> {
      const id = asked.push(options);
      items.set(id, itemOf(id, fake.endAtOnce ?? 'in_progress'));
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

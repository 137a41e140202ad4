import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (news: { readonly origins: readonly string[] }) => void;

/** A browser's permissions for sites, and the reader who decides about them. */
export interface FakePermissions {
  /** Every question the reader was asked. */
  readonly asked: readonly (readonly string[])[];
  readonly origins: () => readonly string[];
  /** From now on the reader says no. */
  readonly refuse: () => void;
  /** The reader grants an origin in the browser's own settings. */
  readonly grant: (origin: string) => void;
  readonly take: (origin: string) => void;
}

/** Gives the fake browser permissions for sites, which WXT's has not. */
export function fakePermissions(): FakePermissions {
  const granted = new Set<string>();
  const asked: (readonly string[])[] = [];
  const onAdded = createEvent();
  const onRemoved = createEvent();
  let isAgreeable = true;
  const grant = (...origins: readonly string[]): void => {
    origins.forEach((origin) => granted.add(origin));
    onAdded.tell(origins);
  };
  const take = (origin: string): void => {
    granted.delete(origin);
    onRemoved.tell([origin]);
  };
  const permissions = {
    onAdded: onAdded.event,
    onRemoved: onRemoved.event,
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins }: { origins: readonly string[] }) =>
      origins.every((origin) => [...granted].some((given) => covers(given, origin))),
    async request({ origins }: { origins: readonly string[] }) {
      asked.push(origins);
      if (isAgreeable) grant(...origins);
      return isAgreeable;
    },
    async remove({ origins }: { origins: readonly string[] }) {
      origins.forEach(take);
      return true;
    },
  };
  Object.assign(fakeBrowser, { permissions });
  return {
    asked,
    origins: () => [...granted],
    refuse: () => (isAgreeable = false),
    grant,
    take,
  };
}

/** Whether one match pattern lets into all that another speaks of. */
function covers(given: string, wanted: string): boolean {
  const [scheme, host] = partsOf(given);
  const [wantedScheme, wantedHost] = partsOf(wanted);
  return (scheme === '*' || scheme === wantedScheme) && (host === '*' || host === wantedHost);
}

function partsOf(origin: string): readonly [scheme: string, host: string] {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]+)/.exec(origin) ?? [];
  return [scheme, host];
}

function createEvent() {
  const listeners = new Set<Listener>();
  return {
    tell: (origins: readonly string[]) => listeners.forEach((listener) => listener({ origins })),
    event: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

import { vi } from 'vitest';

import type { KeysActions } from '../../../components/library/keys/keys-actions.ts';

/** The reader's choice about keys of one letter. */
export function keysStock(areOn = true) {
  return {
    areOn: async () => areOn,
    setOn: vi.fn<KeysActions['setOn']>(async () => null),
  };
}

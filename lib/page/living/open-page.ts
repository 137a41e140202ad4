import type { LentPage, OpenPage } from '../open-page.ts';
import { LivingPage } from './living-page.ts';

/** Makes the lent page one that keeps up with what its site does to it, until the signal aborts. */
export function openPage(lent: LentPage, signal: AbortSignal): OpenPage {
  const living = new LivingPage(lent, signal);
  return {
    get taken() {
      return lent.taken;
    },
    async refresh() {
      await living.look();
      return lent.taken;
    },
    onTaken(listener, until) {
      let last = lent.taken;
      const hear = (): void => {
        if (lent.taken === last) return;
        last = lent.taken;
        listener(last);
      };
      const stop = (): void => void lent.listeners.delete(hear);
      lent.listeners.add(hear);
      for (const one of [signal, until]) one.addEventListener('abort', stop, { once: true });
    },
    setWatched: (isWatched) => living.setWatched(isWatched),
  };
}

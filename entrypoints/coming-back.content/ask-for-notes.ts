/** Pages without an article are looked at again: at once, and while their text may still be coming. */
const PAUSES_MS = [0, 1_000, 3_000, 8_000];
/** A page that has hardly more text than before has no article now either. */
const NEW_TEXT_CHARACTERS = 400;

/**
 * Asks for the notes on this page now, and again whenever it takes another address. `ask` comes back
 * with whether there was an article; where it fails, the extension is gone, and so is this.
 */
export function askForNotes(ask: () => Promise<boolean>): void {
  const life = new AbortController();
  const { signal } = life;
  let address = '';
  const begin = async (): Promise<void> => {
    const [now = ''] = location.href.split('#');
    if (now === address) return;
    address = now;
    try {
      await askUntilThere(ask, () => signal.aborted || address !== now);
    } catch {
      life.abort();
    }
  };
  // Firefox has it since 147; before, pages that change their address show their notes on a click.
  window.navigation?.addEventListener('currententrychange', () => void begin(), { signal });
  if (isPrerendering(document))
    document.addEventListener('prerenderingchange', () => void begin(), { signal, once: true });
  else void begin();
}

async function askUntilThere(ask: () => Promise<boolean>, isOver: () => boolean): Promise<void> {
  let seen = -NEW_TEXT_CHARACTERS;
  for (const pauseMs of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (isOver()) return;
    const length = document.body?.textContent.length ?? 0;
    if (length < seen + NEW_TEXT_CHARACTERS) continue;
    seen = length;
    if (await ask()) return;
  }
}

/** Whether the page is made ready for a reader who may never come. */
function isPrerendering(page: Document & { readonly prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

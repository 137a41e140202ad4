import { untilSettled, type OpenPage } from './browser-face.ts';
import type { Place } from './hands.ts';

/** Presses a button as a reader does, once it can be pressed and lies still: only then do browsers ask. */
export async function pressForReal(page: OpenPage, selector: string): Promise<void> {
  await page.toFront();
  const place = await untilSettled(
    `the place of ${selector}`,
    async () => await page.evaluate(middleOf, selector),
  );
  await page.hands.click(place);
}

/** Runs in the page. */
function middleOf(selector: string): Place | null {
  const element = document.querySelector(selector);
  if (element === null || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
}

/** Presses the button with these words as soon as it is there. */
export async function press(page: OpenPage, words: string): Promise<void> {
  await page.waitFor((wanted) => {
    const found = [...document.querySelectorAll<HTMLButtonElement>('.backup button')].find(
      ({ textContent, disabled }) => textContent === wanted && !disabled,
    );
    found?.click();
    return found !== undefined;
  }, words);
}

/** Presses something and gives it up as soon as this much of it is done. */
export async function cancelAt(page: OpenPage, words: string, percent: number): Promise<void> {
  await page.evaluate(
    async (wanted, share) => {
      const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.backup button')];
      buttons()
        .find(({ textContent }) => textContent === wanted)
        ?.click();
      const isFarEnough = (): boolean =>
        Number(document.querySelector('.backup [role=progressbar]')?.ariaValueNow ?? 0) >= share;
      let hasBegun = false;
      while (!isFarEnough()) {
        const isUnderWay = document.querySelector('.backup-progress') !== null;
        if (hasBegun && !isUnderWay) throw new Error('It was over before it could be given up');
        hasBegun ||= isUnderWay;
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      document.querySelector<HTMLElement>('.backup-progress .button')?.click();
    },
    words,
    percent,
  );
  await page.waitFor(() => document.querySelector('.backup-progress') === null);
}

/** Chooses a file to be brought back. */
export async function choose(page: OpenPage, bytes: Uint8Array, name = 'backup.jsonl.gz') {
  await page.evaluate(
    (given, called) => {
      const chosen = new DataTransfer();
      const content = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([content], called));
      const field = document.querySelector<HTMLInputElement>('.backup-file');
      if (field === null) throw new Error('There is no field for a file');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    Buffer.from(bytes).toString('base64'),
    name,
  );
}

/** The words of the section for backups. */
export async function backupWords(page: OpenPage): Promise<string> {
  return await page.evaluate(() => document.querySelector('.backup')?.textContent ?? '');
}

/** Waits until the section says this. */
export async function untilBackupSays(page: OpenPage, words: string): Promise<void> {
  await page.waitFor(
    (wanted) => document.querySelector('.backup')?.textContent.includes(wanted),
    words,
  );
}

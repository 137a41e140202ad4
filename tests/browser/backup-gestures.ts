import type { OpenPage } from './browser-face.ts';

/** Presses a button as a reader does: only then do browsers ask. */
export async function pressForReal(page: OpenPage, selector: string): Promise<void> {
  await page.toFront();
  const place = await page.waitFor((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0
      ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
      : null;
  }, selector);
  await page.hands.click(place);
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
      while (!isFarEnough()) await new Promise((resolve) => setTimeout(resolve, 0));
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

import { untilSettled, type OpenPage } from './browser-face.ts';

/** The page's own HTML: all of it but our hosts, which stand at the end of the root element. */
export async function pageHtml(page: OpenPage): Promise<string> {
  return await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(':scope > says-who-overlay, :scope > says-who-notes'))
      host.remove();
    return copy.outerHTML;
  });
}

/** What the reader sees painted: how many stretches of text for each of our highlights. */
export async function paintedStretches(page: OpenPage): Promise<Record<string, number>> {
  return await page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('says-who-'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, highlight.size]));
  });
}

/** The painted text of one of our highlights, stretch by stretch in the order it was painted. */
export async function paintedText(page: OpenPage, name: string): Promise<string[]> {
  return await page.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

/** Waits until the page is painted to the end: paint comes frame by frame. */
export async function untilPainted(page: OpenPage): Promise<void> {
  await untilSettled('the paint', async () => {
    const stretches = await paintedStretches(page);
    const isPainted = Object.values(stretches).some((count) => count > 0);
    return isPainted && { stretches, overlays: await overlayCount(page) };
  });
}

export async function overlayCount(page: OpenPage): Promise<number> {
  return await page.evaluate(() => document.querySelectorAll('says-who-overlay').length);
}

/** Whether who says what is painted, be there notes or not. */
export async function hasPaintedStatements(page: OpenPage): Promise<boolean> {
  return await page.evaluate(() =>
    [...CSS.highlights.keys()].some((name) => /^says-who-(?!note-)/.test(name)),
  );
}

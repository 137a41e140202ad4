import type { OpenPage } from './browser-face.ts';

/** Has the page note the frame in which it is first painted. */
export async function watchForPaint(page: OpenPage): Promise<void> {
  await page.evaluate(() => {
    const look = (): void => {
      if (CSS.highlights.size === 0) requestAnimationFrame(look);
      else Reflect.set(window, 'paintedAt', performance.timeOrigin + performance.now());
    };
    look();
  });
}

/** How long after that moment the page was painted, in whole milliseconds, the remote control's own time included. */
export async function paintedAfterMs(page: OpenPage, since: number): Promise<number> {
  const paintedAt = await page.waitFor(
    () => Reflect.get(window, 'paintedAt') as number | undefined,
  );
  return Math.round(paintedAt - since);
}

import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { preactPage, reactLikePage, reactPage } from './living-pages.ts';
import { overlayCount, paintedText, untilPainted } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

/** Counts, from now on, the frames in which less than nine tenths of this much text is painted. */
async function countBareFrames(page: OpenPage, letters: number): Promise<void> {
  await page.evaluate((wanted) => {
    const counts = { frames: 0, bare: 0 };
    Reflect.set(window, 'counts', counts);
    const look = (): void => {
      const ranges = [...(CSS.highlights.get('says-who-named') ?? [])] as Range[];
      const painted = ranges.reduce((length, range) => length + range.toString().length, 0);
      counts.frames++;
      if (painted < wanted * 0.9) counts.bare++;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, letters);
}

inEachBrowser((stage, kind) => {
  test.each([
    ['a framework that replaces all nodes', preactPage],
    ['React', async () => reactPage(await bundleForPage('react-sample.ts'))],
    ['a framework that writes text as React does', reactLikePage],
  ])('a page of %s keeps its paint, every second', async (name, makePage) => {
    const { server } = stage();
    const page = await stage().openPage(server.serve('/living/rewritten', await makePage(server)));
    const html = await page.evaluate(() => document.querySelector('#root')?.innerHTML);
    await readWithPopup(page);
    await untilPainted(page);
    const painted = await paintedText(page, 'says-who-named');
    expect(painted.length).toBeGreaterThan(3);

    await page.evaluate(() => (Reflect.get(window, 'start') as () => void)());
    // The first change calls for the script that keeps up.
    await page.waitFor(() => (Reflect.get(window, 'renders') as number) >= 1);
    const isPainted = (wanted: string): boolean => {
      const ranges = [...(CSS.highlights.get('says-who-named') ?? [])] as Range[];
      return ranges.map(String).toSorted().join('\n') === wanted;
    };
    const wanted = painted.toSorted().join('\n');
    await page.waitFor(isPainted, wanted);

    await countBareFrames(page, painted.join('').length);
    const from = await page.evaluate(() => Reflect.get(window, 'renders') as number);
    await page.waitFor((begun) => (Reflect.get(window, 'renders') as number) >= begun + 4, from);
    await page.waitFor(isPainted, wanted);
    const { frames, bare } = await page.evaluate(
      () => Reflect.get(window, 'counts') as { frames: number; bare: number },
    );
    console.log(`${kind}, ${name}: bare in ${bare} of ${frames} frames`);
    expect(bare).toBeLessThan(frames / 2);
    expect(await page.evaluate(() => document.querySelector('#root')?.innerHTML)).toBe(html);
    expect(await overlayCount(page)).toBe(1);
  });

  test('paint that the page throws out of its registry comes back', async () => {
    const { server } = stage();
    const page = await stage().openPage(server.serve('/living/cleared', reactLikePage()));
    await readWithPopup(page);
    await untilPainted(page);
    const painted = await paintedText(page, 'says-who-named');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('p')?.append(' ');
      (Reflect.get(window, 'start') as () => void)();
    });
    await untilPainted(page);
    await page.waitFor(() => document.adoptedStyleSheets.length > 0);
    await page.waitFor(
      (stretches) => CSS.highlights.get('says-who-named')?.size === stretches,
      painted.length,
    );
  });
});

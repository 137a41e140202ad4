import { expect, test } from 'vitest';

import type { Reading } from '../../lib/domain/reading.ts';
import type { OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { allWordsOf, readWithPopup } from './popup-contents.ts';

interface ExtensionApi {
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number }[]>;
  };
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly response: { readonly reading: Reading } }>;
  };
}

inEachBrowser((stage) => {
  test('an article is read by the network that is shipped, not by rules', async () => {
    const page = await stage().openPage(stage().server.serve('/reservoir', SAMPLE_ARTICLE));
    const { popup, end } = await readWithPopup(page);
    expect(end).toBe('read');
    expect(await allWordsOf(popup, '.model-missing')).toEqual([]);

    const makers = await makersOfAttributions(popup);
    expect(makers.length).toBeGreaterThan(10);
    expect(new Set(makers)).toContain('network');
  });
});

/** What found each statement that has a source, which no view shows. */
async function makersOfAttributions(popup: OpenPopup): Promise<readonly string[]> {
  return await popup.evaluate(async () => {
    const natives = window as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs, runtime } = natives.browser ?? natives.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const { response } = await runtime.sendMessage({
      name: 'readTab',
      request: { tabId: tab?.id },
    });
    const { statements } = response.reading.analysis;
    return statements.filter(({ source }) => source !== null).map(({ madeBy }) => madeBy);
  });
}

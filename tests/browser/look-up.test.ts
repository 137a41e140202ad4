import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import {
  ITEM,
  LABELS,
  meaningsOf,
  MOSS_ITEM,
  MOSS_LABELS,
  PICTURE,
  PIXEL,
  SEARCH,
  searchOf,
  SUMMARY,
  summaryOf,
} from '../knowledge/look-up/recorded.ts';
import { body, json, type AskedWikimedia } from '../knowledge/look-up/wikimedia-server.ts';
import { LOOK_UP_ORIGINS } from '../../lib/settings/look-up-origins.ts';
import { complaintsAbout } from './axe.ts';
import { BROWSER_KINDS, waitUntil, type OpenBrowser, type OpenPage } from './browser-face.ts';
import { SAMPLE_ARTICLE } from './in-each-browser.ts';
import { ASK, countKeptAnswers, lookUpInPopup, openActorCard } from './look-up-pages.ts';
import { EXTENSION_FOLDERS, openBrowser } from './open-browser.ts';
import { press, readWithPopup } from './popup-contents.ts';
import { startPageServer, type PageServer } from './serve-pages.ts';
import { startWikimediaHosts, type WikimediaHosts } from './wikimedia-hosts.ts';

/** What a look-up may send; all of it is the same for every reader of this language. */
const HEADERS_SENT = [
  'accept',
  'accept-encoding',
  'accept-language',
  'api-user-agent',
  'cache-control',
  'connection',
  'host',
  'pragma',
  'priority',
  'user-agent',
];

/** Wikimedia counts its visitors by cookies like this one. */
const COOKIE = { 'set-cookie': 'WMF-Uniq=1; Path=/; Secure; HttpOnly; SameSite=None' };

const QUILL = { title: 'Teresa Quill', titles: { canonical: 'Teresa_Quill' } };

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let wikimedia: WikimediaHosts;
  let browser: OpenBrowser;
  let server: PageServer;
  let page: OpenPage;

  beforeAll(async () => {
    wikimedia = await startWikimediaHosts();
    const options = { wikimediaPort: wikimedia.port };
    browser = await openBrowser(kind, EXTENSION_FOLDERS[kind], options);
    server = await startPageServer();
  });
  beforeEach(async () => {
    wikimedia.forget();
    wikimedia.answer(LABELS, json(MOSS_LABELS));
    wikimedia.answer(ITEM, json(MOSS_ITEM, 200, COOKIE));
    wikimedia.answer(PICTURE, body(PIXEL, 'image/png'));
    wikimedia.answer(`${SUMMARY}Teresa_Quill`, json(summaryOf(QUILL)));
    // Before any popup is open: in Chromium it would be closed by that.
    await browser.prepareYes(LOOK_UP_ORIGINS);
    page = await browser.openPage(server.serve('/reservoir', SAMPLE_ARTICLE));
  });
  afterEach(async () => {
    await page.close();
    // oxlint-disable-next-line vitest/no-standalone-expect -- whatever the test was, no code of ours may have failed
    expect(await browser.takeErrors()).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await wikimedia.close();
  });

  /** Turns looking up off on the page of options, as a reader would. */
  async function turnOff(): Promise<void> {
    const options = await browser.openPage(`${browser.extensionOrigin}/options.html`);
    await press(options, '#options-look-up ~ [role=switch][aria-checked=true]');
    await options.waitFor(
      () => document.querySelector('#options-look-up ~ [role=switch][aria-checked=false]') !== null,
    );
    await waitUntil('the answers to go', async () => (await countKeptAnswers(options)) === 0);
    await options.close();
  }

  const wordsIn = async (surface: OpenPage | Awaited<ReturnType<typeof openActorCard>>) =>
    await surface.evaluate(() => document.querySelector('.look-up')?.textContent ?? '');

  test('reading an article asks nobody, and neither does the first click', async () => {
    const popup = await openActorCard(page, 'Teresa Quill');
    await popup.click(ASK);
    await popup.waitFor(() => document.querySelector('.look-up .button--main') !== null);
    expect(await wordsIn(popup)).toContain(
      'This sends the name “\u2068Teresa Quill\u2069” to Wikipedia',
    );
    await popup.close();
    expect(wikimedia.asked).toEqual([]);
  });

  test('once it is turned on, the name goes out and nothing else', async () => {
    const popup = await openActorCard(page, 'Teresa Quill');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
    expect(await wordsIn(popup)).toContain('Minister of Harbours, since February 14, 2019');
    const isDrawn = await popup.waitFor(
      () => document.querySelector<HTMLImageElement>('.look-up-picture')?.naturalWidth,
    );
    expect(isDrawn).toBe(1);
    expect(await complaintsAbout(popup, '.look-up')).toEqual([]);

    const addresses = wikimedia.asked.map(({ address }) => address).toSorted();
    expect(addresses).toEqual([
      `${SUMMARY}Teresa_Quill`,
      PICTURE,
      ITEM,
      `${LABELS}Q900011%7CQ82955%7CQ40348%7CQ900020&props=labels&languages=en&languagefallback=1`,
    ]);
    expect(wikimedia.asked.flatMap(oddHeaders)).toEqual([]);
  });

  test('what was looked up is there again without being asked for, also after the background stopped', async () => {
    const popup = await openActorCard(page, 'Teresa Quill');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
    await popup.close();
    wikimedia.forget();
    await browser.stopBackground();
    const again = await openActorCard(page, 'Teresa Quill');
    await again.click(ASK);
    await again.waitFor(() => document.querySelector('.look-up-picture') !== null);
    expect(wikimedia.asked).toEqual([]);
  });

  test('of several meanings the reader chooses one', async () => {
    wikimedia.answer(`${SUMMARY}Dolores_Finch`, json(meaningsOf('Dolores Finch')));
    wikimedia.answer(SEARCH, json(searchOf([['Dolores Finch (tenant)', 'chairwoman']])));
    wikimedia.answer(`${SUMMARY}Dolores_Finch_(tenant)`, json(summaryOf({ thumbnail: undefined })));
    const popup = await openActorCard(page, 'Dolores Finch');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up-choice') !== null);
    expect(await complaintsAbout(popup, '.look-up')).toEqual([]);
    await popup.click('.look-up-choice');
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
  });

  test('a server that answers with a page is told of in words, and asked again when the reader wants', async () => {
    const PORTAL = '<!doctype html><script>document.title = "x"</script>';
    wikimedia.answer(`${SUMMARY}Piers_Adeyemi`, body(PORTAL, 'text/html'));
    const popup = await openActorCard(page, 'Piers Adeyemi');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up')?.textContent.includes('read.'));
    expect(await complaintsAbout(popup, '.look-up')).toEqual([]);
    wikimedia.answer(`${SUMMARY}Piers_Adeyemi`, json(summaryOf({ thumbnail: undefined })));
    await popup.click('.look-up .button');
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
  });

  test('turned off, what was looked up is gone, and nothing goes out', async () => {
    const popup = await openActorCard(page, 'Teresa Quill');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
    await popup.close();
    await turnOff();
    wikimedia.forget();
    const again = await openActorCard(page, 'Teresa Quill');
    await again.click(ASK);
    await again.waitFor(() => document.querySelector('.look-up .button--main') !== null);
    expect(wikimedia.asked).toEqual([]);
  });

  test('reading with looking up turned on asks nobody either', async () => {
    const popup = await openActorCard(page, 'Teresa Quill');
    await lookUpInPopup(browser, popup);
    await popup.waitFor(() => document.querySelector('.look-up-facts') !== null);
    await popup.close();
    wikimedia.forget();
    const other = await browser.openPage(server.serve('/again', SAMPLE_ARTICLE));
    const { popup: reading } = await readWithPopup(other);
    await press(reading, '.actor-toggle');
    await press(reading, '#tab-statements');
    await other.close();
    expect(wikimedia.asked).toEqual([]);
  });
});

/** Headers that say more of the reader than they must; browsers add what the question is for. */
function oddHeaders({ headers }: AskedWikimedia): string[] {
  const isOdd = (name: string): boolean =>
    !HEADERS_SENT.includes(name) && !name.startsWith('sec-fetch-') && !name.startsWith('sec-ch-ua');
  return Object.keys(headers).filter(isOdd);
}

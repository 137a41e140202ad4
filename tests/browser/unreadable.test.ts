import { expect, test } from 'vitest';

import { inEachBrowser } from './in-each-browser.ts';
import { overlayCount } from './page-state.ts';
import { popupWords, readWithPopup } from './popup-contents.ts';

const FRONT_PAGE = `<!doctype html><html lang="en"><title>The Bend Courier</title><main><h1>Today</h1><ul>
  <li><a href="/a">Library to open on Sundays again</a></li>
  <li><a href="/b">The green bridge will stay green</a></li>
  <li><a href="/c">Weather: more of the same</a></li></ul></main></html>`;

const SPANISH = `<!doctype html><html lang="es"><title>El embalse de Harlow Bend</title><article>
  <h1>El embalse de Harlow Bend se vaciará antes de la primavera</h1>
  <p>La alcaldesa Teresa Quill anunció el martes que el viejo embalse se vaciará antes de las lluvias de
  primavera, después de dos años de discusiones sobre una presa en la que los ingenieros ya no confían.</p>
  <p>«No vamos a esperar a que la colina decida por nosotros», dijo la alcaldesa ante una sala llena. Según
  el informe de la oficina estatal, el agua se filtra por la orilla oriental desde hace por lo menos siete
  años, y la orilla podría ceder después de tres días de lluvia fuerte.</p>
  <p>Los vecinos de la calle del Molino recibieron la noticia con alivio, aunque algunos creen que el valle
  se venderá para construir casas. El ayuntamiento no ha publicado ninguna oferta por el terreno.</p>
  </article></html>`;

/** The smallest thing that viewers take for a PDF. */
const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`,
);

inEachBrowser((stage, kind) => {
  const serve = (path: string, body: string): string => stage().server.serve(path, body);

  async function explanationOf(url: string): Promise<string> {
    const page = await stage().openPage(url);
    const { popup, end } = await readWithPopup(page);
    expect(end).toBe('explained');
    const words = await popupWords(popup);
    await popup.close();
    return words;
  }

  test('a page of the browser itself', async () => {
    const address = kind === 'firefox' ? 'about:support' : 'chrome://version';
    expect(await explanationOf(address)).toContain('This page belongs to the browser');
  });

  test('a page without a word', async () => {
    const empty = serve(
      '/empty',
      '<!doctype html><html lang="en"><title></title><body></body></html>',
    );
    expect(await explanationOf(empty)).toContain('There is nothing to read yet');
  });

  test('data in XML, which the browser shows in a page of its own', async () => {
    const body = '<feed><entry>The bridge is closed, the mayor said on Monday.</entry></feed>';
    const url = stage().server.serve('/feed', { body, type: 'application/xml' });
    expect(await explanationOf(url)).not.toContain('That did not work');
  });

  test('a page that is no article', async () => {
    const page = await stage().openPage(serve('/front', FRONT_PAGE));
    const { popup } = await readWithPopup(page);
    expect(await popupWords(popup)).toContain('No article found here');
    expect(await overlayCount(page)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('an article in a language we do not read', async () => {
    expect(await explanationOf(serve('/es', SPANISH))).toContain('Not in English');
  });

  test('a PDF in the viewer', async () => {
    const pdf = { body: PDF, type: 'application/pdf' };
    const named = stage().server.serve('/report.pdf', pdf);
    expect(await explanationOf(named)).toContain('This is a PDF');
    // Firefox lets nobody into its viewer: without the name there, a PDF is one of two guesses.
    const unnamed = stage().server.serve('/report', pdf);
    const sentence = kind === 'firefox' ? 'so are PDFs shown by the browser' : 'This is a PDF';
    expect(await explanationOf(unnamed)).toContain(sentence);
  });
});

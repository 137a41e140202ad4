import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Article } from '../../lib/domain/article.ts';
import type { Note, NoteContent } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { completeReading } from '../../lib/engine/index.ts';
import { readSavedPage } from '../../lib/command-line/read-saved-page.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import type { OpenPage, Sendable } from './browser-face.ts';

/** Another paper on what the sample article tells of, with other figures and without some of its sources. */
const OTHER_PAPER = `Old reservoir above Mill Street to be drained

The 112-year-old reservoir above Mill Street will be drained before the spring floods. Nobody has said when.

According to the town's treasurer, the work will cost $4.5 million, and the state may pay half of it.

Most of the perch in the lake would survive, but the eels might not.

“We are not going to wait for the hill to decide for us,” Mayor Teresa Quill said in the town hall.

Ms. Quill said that the dam holds back 3 million cubic metres of water.

The town council votes on Friday. Councillor Piet Lund said Mayor Teresa Quill had been warned twice.`;

/** The extension's messages, in functions that run in one of its pages. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: Sendable): Promise<{ ok: boolean; response: Sendable }>;
  };
};

/** The sample article of `npm start`, and what another paper made of it. */
export function twoPapers(): readonly [sample: Reading, other: Reading] {
  const page = readFileSync(resolve(import.meta.dirname, '../demo/sample-article.html'), 'utf8');
  const sample = readSavedPage(page);
  if (sample.state === 'unreadable') throw new Error(sample.reason);
  const other: Article = {
    ...readPlainText(OTHER_PAPER),
    url: 'https://sentinel.example/reservoir',
    outlet: 'The Valley Sentinel',
    published: '2026-11-19',
  };
  return [readingOf(sample.article), readingOf(other)];
}

function readingOf(article: Article): Reading {
  return completeReading(article, analyzeAsShipped(article));
}

/** Words of the sample article that a note is kept on. */
export const NOTED = 'a fairy tale with a price tag';

/** Saves both papers from a page of our own, with such a note on the sample; gives the id of that. */
export async function keepPapers(
  page: OpenPage,
  [sample, other]: readonly [sample: Reading, other: Reading],
  content: NoteContent,
): Promise<string> {
  const { id } = await ask<ShelfArticle>(page, 'setSaved', { reading: sample, isSaved: true });
  await ask(page, 'setSaved', { reading: other, isSaved: true });
  const { article } = sample;
  const start = article.text.indexOf(NOTED);
  const span = { start, end: start + NOTED.length };
  await ask<{ note: Note }>(page, 'addNote', { article, span, content });
  return id;
}

/** Asks the background from one of our own pages; what comes back is what the test expects, or it fails. */
export async function ask<Response>(
  page: OpenPage,
  name: string,
  request: object,
): Promise<Response> {
  const { ok, response } = await page.evaluate(
    async (message) => await chrome.runtime.sendMessage(message),
    // As it travels: what cannot be sent is not in it.
    { name, request: JSON.parse(JSON.stringify(request)) as Sendable },
  );
  if (!ok) throw new Error(`The background refused ${name}: ${JSON.stringify(response)}`);
  return response as Response;
}

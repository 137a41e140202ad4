import { expect, test } from 'vitest';

import type { OpenPage, Sendable } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';

/** How many questions are on their way when the background is killed. */
const QUESTIONS = 80;

const ARTICLE = {
  url: 'https://paper.example/2026/ferry',
  canonicalUrl: null,
  title: 'No ferry on Monday',
  byline: null,
  outlet: null,
  published: null,
  language: 'en',
  text: 'The ferry will not sail on Monday. The crew wants higher wages.',
  blocks: [{ start: 0, end: 63, kind: 'paragraph' }],
  links: [],
};

/** The extension's messages, in functions that run in one of its pages. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: Sendable): Promise<{ ok: boolean; response: Sendable }>;
  };
};

inEachBrowser((stage) => {
  test('a background that is killed while it saves loses nothing it said was kept, and keeps no halves', async () => {
    const { browser } = stage();
    const page = await stage().openPage(`${browser.extensionOrigin}/options.html`);
    await askAbout(page, QUESTIONS);
    await page.waitFor(() => document.body.dataset['kept'] !== undefined);
    await browser.stopBackground();
    await page.waitFor((all) => Number(document.body.dataset['settled']) === all, QUESTIONS);

    const acknowledged = await page.evaluate(() => document.body.dataset['kept']?.split(',') ?? []);
    const { notes, questions } = await everythingKept(page);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(questions.map(({ text }) => text)).toEqual(expect.arrayContaining(acknowledged));
    expect(questions.map(({ noteId }) => noteId).toSorted()).toEqual(notes.toSorted());
    expect(await stepsBack(page)).toBe(notes.length);
    expect(await everythingKept(page)).toEqual({ notes: [], questions: [] });
  });
});

/** Has questions asked all at once; the page remembers which of them the background said were kept. */
async function askAbout(page: OpenPage, questions: number): Promise<void> {
  await page.evaluate(
    (article, count) => {
      const told = document.body.dataset;
      const askOne = async (text: string): Promise<void> => {
        const request = { article, span: { start: 4, end: 9 }, text };
        try {
          const { ok } = await chrome.runtime.sendMessage({ name: 'askAbout', request });
          if (ok) told['kept'] = told['kept'] === undefined ? text : `${told['kept']},${text}`;
        } finally {
          told['settled'] = String(Number(told['settled'] ?? 0) + 1);
        }
      };
      for (let number = 0; number < count; number++) askOne(`Question ${number}`).catch(() => null);
    },
    ARTICLE,
    questions,
  );
}

/** Asks the background; what comes back is what the test expects, or it fails. */
async function ask<Response>(page: OpenPage, name: string, request: Sendable): Promise<Response> {
  const response = await page.evaluate(
    async (message) => (await chrome.runtime.sendMessage(message)).response,
    { name, request },
  );
  return response as Response;
}

interface KeptNotes {
  readonly articleId: string;
  readonly notes: readonly { readonly note: { readonly id: string } }[];
}

interface KeptQuestions {
  readonly questions: readonly { readonly text: string; readonly noteId: string }[];
}

/** The ids of the notes that are kept, and the questions with the notes they hang on. */
async function everythingKept(page: OpenPage) {
  const { notes } = await ask<KeptNotes>(page, 'getNotes', { article: ARTICLE });
  const { questions } = await ask<KeptQuestions>(page, 'getKeptWork', { article: ARTICLE });
  return { notes: notes.map(({ note }) => note.id), questions };
}

/** How many steps can be undone; they are undone now. */
async function stepsBack(page: OpenPage): Promise<number> {
  const { articleId } = await ask<KeptNotes>(page, 'getNotes', { article: ARTICLE });
  let steps = 0;
  while ((await ask(page, 'undo', { articleId })) !== null) steps++;
  return steps;
}

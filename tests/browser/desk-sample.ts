import type { OpenPage, Sendable } from './browser-face.ts';

/** The extension's messages, in functions that run in one of its pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: Sendable): Promise<{ ok: boolean }> };
};

interface FlaggedWords {
  readonly words: string;
  readonly flag: { readonly [field: string]: Sendable };
}

/** Two articles with what a reader flagged in them. */
const ARTICLES: readonly {
  readonly host: string;
  readonly title: string;
  readonly text: string;
  readonly flagged: readonly FlaggedWords[];
}[] = [
  {
    host: 'courier.example',
    title: 'Island waits for its ferry',
    text: 'The ferry will not sail before 2028, officials said. It cost 3 million more than planned. Countless islanders are said to be leaving.',
    flagged: [
      { words: 'The ferry will not sail before 2028', flag: { due: '2026-01-15' } },
      { words: 'It cost 3 million more than planned.', flag: { assignee: 'Ann Lee' } },
      { words: 'Countless islanders are said to be leaving.', flag: {} },
    ],
  },
  {
    host: 'tribune.example',
    title: 'Who pays for the harbour',
    text: 'The harbour was paid for twice, a former clerk said. Nobody at the ministry would say why.',
    flagged: [{ words: 'The harbour was paid for twice', flag: { status: 'disputed' } }],
  },
];

const EVIDENCE = [{ address: 'https://dams.example/letters/1998', remark: 'the clerk’s letter' }];

/** Keeps the sample by the extension's own messages, from a page of the extension. */
export async function keepFlagged(page: OpenPage): Promise<void> {
  for (const { host, title, text, flagged } of ARTICLES) {
    const url = `https://${host}/2026/harbour`;
    const facts = { url, canonicalUrl: null, byline: 'Ada Moor', outlet: null, language: 'en' };
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
    const article = { ...facts, title, text, published: '2026-01-02', blocks, links: [] };
    for (const { words, flag } of flagged) {
      const start = text.indexOf(words);
      const whole = {
        status: 'open',
        evidence: EVIDENCE.slice(0, words.length % 2),
        assignee: '',
        due: null,
      };
      const content = {
        colour: 'yellow',
        comment: '',
        tags: ['harbour'],
        flag: { ...whole, ...flag },
      };
      await add(page, { article, span: { start, end: start + words.length }, content });
    }
  }
}

async function add(page: OpenPage, request: Sendable): Promise<void> {
  const isKept = await page.evaluate(
    async (asked) => (await chrome.runtime.sendMessage({ name: 'addNote', request: asked })).ok,
    request,
  );
  if (!isKept) throw new Error('The note was not kept');
}

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

import { Popup } from '../../components/Popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork, ShelfArticle, ShelfQuestion } from '../../lib/domain/shelf.ts';
import { noteStock } from './note-stock.ts';
import { questionStock } from './question-stock.ts';

/** What a store adds to what it keeps. */
const KEPT = { created: 1, changed: 1, deleted: null, revision: 1 };

/** A question as the shelf gives it back. */
export function keptQuestion(question: Partial<ShelfQuestion>): ShelfQuestion {
  const own = {
    articleId: 'article',
    noteId: null,
    kind: 'reader',
    gap: null,
    text: '',
    found: '',
    quote: '',
    isAnswered: false,
    answer: '',
    answerLink: '',
    isDismissed: false,
  } as const;
  const found = (question.kind ?? 'reader') === 'reader' ? '' : (question.text ?? '');
  return { ...KEPT, id: 'kept', ...own, found, ...question };
}

/** An article as the shelf gives it back. */
export function keptArticle(article: Partial<ShelfArticle>): ShelfArticle {
  return {
    ...KEPT,
    id: 'article',
    address: 'https://courier.example/ferry',
    addresses: ['https://courier.example/ferry'],
    keys: ['courier.example/ferry'],
    title: '',
    byline: null,
    outlet: null,
    published: null,
    note: '',
    isSaved: false,
    tags: [],
    collections: [],
    ...article,
  };
}

let lastId = 0;

/** Actions that all work, on this reading; each can be replaced, and remembers how it was called. */
export function actionsOn(reading: Reading, replaced: Partial<PopupActions> = {}) {
  const keepQuestion = async (_: Article, question: QuestionWork) =>
    keptQuestion({ ...question, id: question.id ?? `id-${++lastId}` });
  const actions: PopupActions = {
    readTab: async () => ({ state: 'read', reading, isPainted: true }),
    onProgress: () => () => undefined,
    onPageNews: () => () => undefined,
    openPanel: null,
    openLibrary: async () => null,
    getKeptWork: async () => ({ article: null, questions: [], unreadableQuestions: 0 }),
    showPassage: async () => true,
    setPainting: async (isPainted) => isPainted,
    onPaintingChange: () => () => undefined,
    getPaintingKey: async () => 'Alt+Shift+P',
    saveNote: async (_, note) => keptArticle({ note }),
    setSaved: async (_, isSaved) => keptArticle({ isSaved }),
    saveQuestion: keepQuestion,
    deleteQuestion: async () => null,
    isCopyWanted: async () => false,
    getCopyFacts: async () => null,
    keepCopy: async () => null,
    removeCopy: async () => null,
    siteAccess: async () => 'impossible',
    requestSiteAccess: async () => false,
    declineSiteAccess: async () => null,
    revokeSiteAccess: async () => null,
    openOptions: async () => null,
    ...noteStock(reading.article).actions,
    ...questionStock().actions,
    decideActor: async () => null,
    onActorNews: () => () => undefined,
    getActorHistories: async () => [],
    lookUp: async () => ({ state: 'off' }),
    turnOnLookUp: async () => false,
    sentenceOf: () => null,
    reportError: () => undefined,
    ...replaced,
  };
  const { readTab, showPassage, setPainting, saveNote, setSaved } = actions;
  return {
    ...actions,
    readTab: vi.fn(readTab),
    showPassage: vi.fn(showPassage),
    setPainting: vi.fn(setPainting),
    saveNote: vi.fn(saveNote),
    setSaved: vi.fn(setSaved),
    saveQuestion: vi.fn(actions.saveQuestion),
    deleteQuestion: vi.fn(actions.deleteQuestion),
    addNote: vi.fn(actions.addNote),
    changeNote: vi.fn(actions.changeNote),
    attachNote: vi.fn(actions.attachNote),
    deleteNote: vi.fn(actions.deleteNote),
    attachNext: vi.fn(actions.attachNext),
    showNote: vi.fn(actions.showNote),
    requestSiteAccess: vi.fn(actions.requestSiteAccess),
    declineSiteAccess: vi.fn(actions.declineSiteAccess),
    revokeSiteAccess: vi.fn(actions.revokeSiteAccess),
    decideActor: vi.fn(actions.decideActor),
    getActorHistories: vi.fn(actions.getActorHistories),
    reportError: vi.fn(actions.reportError),
  };
}

/** Does something, and waits until every promise it settled has had its say and all is drawn. */
export async function rest(work: () => void): Promise<void> {
  await act(async () => work());
  await act(() => new Promise((resolve) => void setImmediate(resolve)));
}

/** Opens the popup in an empty document and waits until it rests. */
export async function mountPopup(actions: PopupActions): Promise<void> {
  closePopup();
  await rest(() => render(<Popup actions={actions} />, document.body));
}

/** Closes it, as a browser would. */
export function closePopup(): void {
  void act(() => render(null, document.body));
}

/** The first element that matches; it must be there. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector} in the popup`);
  return element;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The first field that matches; it must be one. */
export function field(selector: string): Field {
  const element = find(selector);
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  if (!isField) throw new Error(`${selector} is no field`);
  return element;
}

/** The words of everything that matches, white space folded. */
export function wordsOf(selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), ({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** The button with these words on it or in its label. */
export function button(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((candidate) =>
    (candidate.getAttribute('aria-label') ?? candidate.textContent).includes(words),
  );
  if (found === undefined) throw new Error(`No button “${words}” in the popup`);
  return found;
}

export async function press(element: HTMLElement): Promise<void> {
  await rest(() => element.click());
}

export async function pressKey(element: HTMLElement, key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await rest(() => element.dispatchEvent(event));
}

/** Types the words into a field in place of what is there. */
export async function type(selector: string, words: string): Promise<void> {
  await rest(() => {
    field(selector).value = words;
    field(selector).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(selector: string, value: string): Promise<void> {
  await rest(() => {
    field(selector).value = value;
    field(selector).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

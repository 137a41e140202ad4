import { NEEDS_SOURCE } from '../../lib/domain/note.ts';
import { makeAskCard } from '../../lib/page/notes/card/ask-card.ts';
import { makeNoteCard } from '../../lib/page/notes/card/note-card.ts';
import { roomSheet } from '../../lib/page/notes/room/room-sheet.ts';
import { makeToolbar, type ToolbarOffer } from '../../lib/page/notes/toolbar/toolbar.ts';
import { element } from '../../lib/page/overlay/element.ts';
import { placedNote } from '../page/notes/memory-keeper.ts';
import { NOTE_WORDS } from '../page/notes/note-words.ts';

const TEXT = 'The bridge is closed, the mayor said.';
const nothing = (): void => undefined;
const meanings = NOTE_WORDS.colour;

function noteCard(): HTMLElement {
  const card = makeNoteCard({
    words: NOTE_WORDS,
    meanings,
    knownTags: () => ['election'],
    actions: {
      type: nothing,
      set: nothing,
      tryAgain: nothing,
      undo: nothing,
      delete: nothing,
      step: nothing,
      close: nothing,
    },
  });
  const evidence = [{ address: 'https://example.org/report', remark: 'Table 3 has it.' }];
  const content = {
    comment: 'Why?',
    tags: ['water'],
    flag: { ...NEEDS_SOURCE, status: 'open', evidence },
  } as const;
  const match = { state: 'uncertain', score: 0.78 } as const;
  const placed = placedNote(TEXT, { start: 4, end: 10 }, content, match);
  card.show(placed, {}, { at: 0, of: 2 });
  card.ask(['Which bridge?']);
  card.saving.say('failed', 'There is no room left.');
  card.saving.tellOfDraft('older', { bringBack: nothing, drop: nothing });
  return card.element;
}

function toolbar(given: Partial<ToolbarOffer>): HTMLElement {
  const offer = { meanings, isTouched: false, isTooLong: false, waiting: null, ...given };
  const made = makeToolbar(NOTE_WORDS, offer, {
    highlight: nothing,
    run: nothing,
    attach: nothing,
    close: nothing,
    turnOffHere: nothing,
    turnOff: nothing,
  });
  const menu = made.querySelector<HTMLElement>('.menu');
  if (menu) menu.hidden = false;
  return made;
}

const MAKERS = {
  card: noteCard,
  question: () =>
    makeAskCard(NOTE_WORDS, 'Which bridge?', { ask: nothing, close: nothing }).element,
  toolbar: () => toolbar({ waiting: 'the bridge' }),
  touched: () => toolbar({ isTouched: true }),
};

/** Shows one of our pieces in an open shadow root, where axe-core sees it. */
export function mountPiece(piece: keyof typeof MAKERS, tone: 'light' | 'dark'): void {
  document.body.replaceChildren();
  const paper = tone === 'dark' ? { background: '#111', color: '#eee' } : { background: '#fff' };
  Object.assign(document.documentElement.style, paper);
  const host = document.body.appendChild(element('main', {}, element('h1', {}, 'Notes')));
  const root = host.appendChild(element('div')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(roomSheet(tone));
  root.adoptedStyleSheets = [sheet];
  root.append(MAKERS[piece]());
}

Reflect.set(window, 'mountPiece', mountPiece);

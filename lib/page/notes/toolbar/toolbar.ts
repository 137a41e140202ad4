import { NOTE_COLOURS, type NoteColour } from '../../../domain/note-colours.ts';
import type { NoteCommand } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { fillWords } from '../../../domain/page-words.ts';
import { button, element, type Attributes } from '../../overlay/element.ts';
import { shortened } from '../card/shortened.ts';
import { colourSample } from '../room/colour-sample.ts';
import { handleKeys } from '../room/key-handlers.ts';
import { icon, type IconName } from '../room/icon.ts';
import { makeToolbarMenu, type ToolbarMenuActions } from './toolbar-menu.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** What the reader can do with selected words; a highlight has its colour. */
export interface ToolbarActions extends ToolbarMenuActions {
  readonly highlight: (colour: NoteColour) => void;
  readonly run: (command: Exclude<NoteCommand, 'highlight'>) => void;
  readonly attach: () => void;
  readonly close: () => void;
}

/** What the toolbar is made for. */
export interface ToolbarOffer {
  readonly meanings: Readonly<Record<NoteColour, string>>;
  /** Fingers need more room, and there is nothing they could point with. */
  readonly isTouched: boolean;
  readonly isTooLong: boolean;
  /** Words of the note that waits for a new place; `null` where none does. */
  readonly waiting: string | null;
}

const PICTURES = {
  comment: 'comment',
  tag: 'tag',
  flag: 'flag',
  question: 'question',
  'copy-link': 'link',
} as const satisfies Record<Exclude<NoteCommand, 'highlight'>, IconName>;

/** Makes the toolbar; pressing it leaves focus and selection where they are. */
export function makeToolbar(
  words: NoteWords,
  offer: ToolbarOffer,
  actions: ToolbarActions,
): HTMLElement {
  const caption = element('p', { class: 'caption', 'aria-hidden': 'true' }, words.toolbar.hint);
  const menu = makeToolbarMenu(words, actions);
  const close = pictured('close', words.toolbar.close, actions.close);
  const end = [menu.opener, close];
  const toolbar = element(
    'div',
    {
      class: offer.isTouched ? 'panel toolbar touched' : 'panel toolbar',
      role: 'toolbar',
      'aria-label': words.toolbar.label,
      'aria-keyshortcuts': 'Alt+F10',
    },
    offer.waiting === null ? null : attachRow(words, offer.waiting, actions),
    ...(offer.isTooLong
      ? [
          element(
            'div',
            { class: 'row' },
            element('p', { class: 'say' }, words.toolbar.tooLong),
            ...end,
          ),
        ]
      : [colourRow(words, offer, actions), actionRow(words, actions, end)]),
    menu.list,
    caption,
  );
  keepSelection(toolbar);
  nameUnderPointer(toolbar, caption, words.toolbar.hint);
  const walk = walkWithArrows(toolbar, '.row button');
  handleKeys(toolbar, (event) => {
    if (event.key !== 'Escape') return walk(event);
    event.preventDefault();
    actions.close();
  });
  return toolbar;
}

function attachRow(words: NoteWords, waiting: string, { attach }: ToolbarActions): HTMLElement {
  return element(
    'div',
    { class: 'row attach' },
    element(
      'p',
      { class: 'say' },
      fillWords(words.toolbar.attachFor, { words: shortened(waiting) }),
    ),
    button({ class: 'strong' }, words.toolbar.attach, attach),
  );
}

function colourRow(
  words: NoteWords,
  { meanings }: ToolbarOffer,
  { highlight }: ToolbarActions,
): HTMLElement {
  const swatches = NOTE_COLOURS.map((colour) => {
    const name = fillWords(words.toolbar.highlight, { meaning: meanings[colour] });
    const swatch = named(name, () => highlight(colour));
    swatch.append(colourSample(colour), element('span', { class: 'word' }, meanings[colour]));
    return swatch;
  });
  return element('div', { class: 'row colours' }, ...swatches);
}

function actionRow(
  { toolbar }: NoteWords,
  { run }: ToolbarActions,
  end: readonly HTMLElement[],
): HTMLElement {
  const names = {
    comment: toolbar.comment,
    tag: toolbar.tag,
    flag: toolbar.flag,
    question: toolbar.question,
    'copy-link': toolbar.copyLink,
  };
  const commands = Object.keys(PICTURES) as (keyof typeof PICTURES)[];
  const buttons = commands.map((command) =>
    pictured(PICTURES[command], names[command], () => run(command), true),
  );
  return element('div', { class: 'row' }, ...buttons, ...end);
}

function pictured(picture: IconName, name: string, onPress: () => void, hasWord = false) {
  const made = named(name, onPress, hasWord ? {} : { class: 'icon' });
  made.append(icon(picture));
  if (hasWord) made.append(element('span', { class: 'word' }, name));
  return made;
}

function named(name: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return button({ ...attributes, 'aria-label': name }, null, onPress);
}

/** A press that takes no focus leaves the page its selection. */
function keepSelection(toolbar: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown']) {
    toolbar.addEventListener(type, (event) => event.preventDefault());
  }
}

/** Says the name of the button one points at or is on; a picture alone says little. */
function nameUnderPointer(toolbar: HTMLElement, caption: HTMLElement, hint: string): void {
  const say = ({ target }: Event): void => {
    const over = target instanceof Element ? target.closest('button') : null;
    caption.textContent = over?.getAttribute('aria-label') ?? hint;
  };
  toolbar.addEventListener('pointerover', say);
  toolbar.addEventListener('focusin', say);
  toolbar.addEventListener('pointerleave', () => (caption.textContent = hint));
}

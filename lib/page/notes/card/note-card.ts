import type { NoteColour } from '../../../domain/note-colours.ts';
import type { NoteContent, PlacedNote } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { button, element } from '../../overlay/element.ts';
import { handleKeys } from '../room/key-handlers.ts';
import { makeCardHead, type CardPlace } from './card-head.ts';
import { makeColourField } from './colour-field.ts';
import { makeCommentField } from './comment-field.ts';
import { makeFlagField } from './flag-field.ts';
import { makeSavingLine, type SavingLine } from './saving-line.ts';
import { TagField } from './tag-field.ts';

/** Where in a card the reader wants to go on. */
export type CardPart = 'comment' | 'tags' | 'flag';

/** What the reader can do from the card. */
export interface NoteCardActions {
  /** A change that goes on with every letter. */
  readonly type: (change: Partial<NoteContent>) => void;
  /** A change that is whole. */
  readonly set: (change: Partial<NoteContent>) => void;
  readonly tryAgain: () => void;
  readonly undo: () => void;
  readonly delete: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly close: () => void;
}

/** What the card is made from. */
export interface NoteCardSurroundings {
  readonly words: NoteWords;
  readonly meanings: Readonly<Record<NoteColour, string>>;
  /** All tags the reader ever gave, most used first. */
  readonly knownTags: () => readonly string[];
  readonly actions: NoteCardActions;
}

/** The card of a note; nothing in it is made twice, so that the focus stays where it is. */
export interface NoteCard {
  readonly element: HTMLElement;
  /** Shows the note with what the reader changed and is not saved yet. */
  show(placed: PlacedNote, unsaved: Partial<NoteContent>, place: CardPlace): void;
  readonly saving: SavingLine;
  /** Shows the questions that hang on the note. */
  ask(questions: readonly string[]): void;
  focus(part: CardPart): void;
}

/** Makes the card of a note. */
export function makeNoteCard(given: NoteCardSurroundings): NoteCard {
  const { words, actions } = given;
  const head = makeCardHead(words, actions);
  const { colour, comment, tags, flag } = makeFields(given);
  const saving = makeSavingLine(words, actions.tryAgain);
  const questions = element('ul', { class: 'questions', role: 'list', hidden: true });
  const card = element(
    'section',
    { class: 'panel card', 'aria-label': words.card.label },
    head.element,
    colour.element,
    questions,
    comment.element,
    tags.element,
    flag.element,
    saving.element,
    element(
      'div',
      { class: 'bar end' },
      button({}, words.card.undo, actions.undo),
      button({ class: 'delete' }, words.card.delete, actions.delete),
    ),
  );
  handleKeys(card, (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.close();
  });
  return {
    element: card,
    saving,
    ask(asked) {
      questions.hidden = asked.length === 0;
      questions.replaceChildren(...asked.map((text) => questionItem(words, text)));
    },
    show(placed, unsaved, place) {
      const content = { ...placed.note, ...unsaved };
      head.show(placed, place);
      colour.show(content.colour);
      comment.show(content.comment);
      tags.show(content.tags);
      flag.show(content.flag);
    },
    focus: (part) => ({ comment, tags, flag })[part].focus(),
  };
}

function makeFields({ words, meanings, knownTags, actions }: NoteCardSurroundings) {
  const { set, type } = actions;
  return {
    colour: makeColourField(words.card.colour, meanings, (colour) => set({ colour })),
    comment: makeCommentField(words, (comment) => type({ comment })),
    tags: new TagField({
      words: words.tags,
      known: knownTags,
      onChange: (tags) => set({ tags }),
    }),
    flag: makeFlagField(words, (flag) => set({ flag })),
  };
}

function questionItem({ card }: NoteWords, text: string): HTMLElement {
  return element('li', {}, element('span', {}, card.question), text);
}

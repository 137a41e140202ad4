import { NOTE_LIMITS } from '../../../domain/is-note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { fillWords } from '../../../domain/page-words.ts';
import { button, element } from '../../overlay/element.ts';
import { handleKeys, handleTyping } from '../room/key-handlers.ts';
import { completionsOf } from './completions-of.ts';
import { OptionList } from './option-list.ts';

/** What a field for tags needs to know. */
export interface TagFieldSurroundings {
  readonly words: NoteWords['tags'];
  /** All tags the reader ever gave, most used first. */
  readonly known: () => readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The field for the tags of a note, with completion. */
export class TagField {
  readonly element: HTMLElement;
  readonly #given: TagFieldSurroundings;
  readonly #chips = element('ul', { class: 'chips', role: 'list' });
  readonly #news = element('p', { class: 'unseen', role: 'status' });
  readonly #input: HTMLInputElement;
  readonly #options: OptionList;
  #tags: readonly string[] = [];

  constructor(given: TagFieldSurroundings) {
    const { words } = given;
    this.#given = given;
    this.#input = tagInput(words.add);
    const list = { id: OPTIONS_ID, label: words.known };
    this.#options = new OptionList(this.#input, list, (tag) => this.#add(tag));
    this.#listen();
    this.element = element(
      'div',
      { class: 'field tags' },
      element('label', { for: this.#input.id }, words.label),
      element('div', { class: 'box' }, this.#chips, this.#input),
      this.#options.element,
      this.#news,
    );
  }

  show(tags: readonly string[]): void {
    if (tags.join('\n') !== this.#tags.join('\n')) this.#draw(tags);
  }

  focus(): void {
    this.#input.focus({ preventScroll: true });
  }

  #listen(): void {
    handleTyping(this.#input, () => {
      this.#options.offer(completionsOf(this.#input.value, this.#given.known(), this.#tags));
    });
    // What was typed and left is meant.
    this.#input.addEventListener('blur', () => this.#add(this.#input.value));
    handleKeys(this.#input, (event) => this.#handleKey(event));
  }

  #handleKey(event: KeyboardEvent): void {
    if (this.#options.handleKey(event)) return;
    const last = this.#tags.at(-1);
    if (event.key === 'Enter' || event.key === ',') this.#add(this.#input.value);
    else if (event.key === 'Backspace' && this.#input.value === '' && last !== undefined) {
      this.#remove(last);
    } else return;
    event.preventDefault();
  }

  #add(typed: string): void {
    const tag = typed.replace(/\s+/g, ' ').trim();
    this.#input.value = '';
    this.#options.offer([]);
    const isNew = !this.#tags.some((one) => one.toLowerCase() === tag.toLowerCase());
    if (tag === '' || !isNew || this.#tags.length >= NOTE_LIMITS.tags) return;
    this.#change([...this.#tags, tag], fillWords(this.#given.words.added, { tag }));
  }

  #remove(tag: string): void {
    const others = this.#tags.filter((one) => one !== tag);
    this.#change(others, fillWords(this.#given.words.removed, { tag }));
    this.focus();
  }

  #change(tags: readonly string[], news: string): void {
    this.#draw(tags);
    this.#news.textContent = news;
    this.#given.onChange(tags);
  }

  #draw(tags: readonly string[]): void {
    this.#tags = tags;
    this.#chips.replaceChildren(...tags.map((tag) => this.#chip(tag)));
  }

  #chip(tag: string): HTMLElement {
    const name = fillWords(this.#given.words.remove, { tag });
    const attributes = { class: 'cross', 'aria-label': name, title: name };
    const cross = button(attributes, '×', () => this.#remove(tag));
    return element('li', { class: 'chip' }, element('span', {}, tag), cross);
  }
}

const OPTIONS_ID = 'known-tags';

function tagInput(placeholder: string): HTMLInputElement {
  return element('input', {
    id: 'tag',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'none',
    maxlength: String(NOTE_LIMITS.tagCharacters),
    placeholder,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': OPTIONS_ID,
  });
}

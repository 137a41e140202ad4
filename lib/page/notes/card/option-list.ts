import { element } from '../../overlay/element.ts';

/** The list under a combobox, as in the ARIA pattern “list autocomplete with manual selection”. */
export class OptionList {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #onChoose: (option: string) => void;
  #options: readonly string[] = [];
  #active = -1;

  /** Makes the list of this id for a field; it is closed. */
  constructor(
    input: HTMLInputElement,
    { id, label }: { readonly id: string; readonly label: string },
    onChoose: (option: string) => void,
  ) {
    this.#input = input;
    this.#onChoose = onChoose;
    const attributes = { class: 'options', role: 'listbox', id, 'aria-label': label, hidden: true };
    this.element = element('ul', attributes);
    // The field keeps its focus, or it would take what is half typed.
    for (const type of ['pointerdown', 'mousedown']) {
      this.element.addEventListener(type, (event) => event.preventDefault());
    }
    this.element.addEventListener('click', (event) => this.#click(event));
  }

  /** Shows these options; none at all closes the list. */
  offer(options: readonly string[]): void {
    this.#options = options;
    const { id } = this.element;
    this.element.replaceChildren(
      ...options.map((option, at) => element('li', { role: 'option', id: `${id}-${at}` }, option)),
    );
    this.element.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#mark(-1);
  }

  /** Whether the key was for the list, and is used up. */
  handleKey(event: KeyboardEvent): boolean {
    if (this.#options.length === 0 || !this.#use(event.key)) return false;
    event.preventDefault();
    return true;
  }

  #use(key: string): boolean {
    const chosen = this.#options[this.#active];
    const last = this.#options.length - 1;
    if (key === 'ArrowDown') this.#mark(this.#active < last ? this.#active + 1 : -1);
    else if (key === 'ArrowUp') this.#mark(this.#active < 0 ? last : this.#active - 1);
    else if (key === 'Escape') this.offer([]);
    else if (key === 'Enter' && chosen !== undefined) this.#onChoose(chosen);
    else return false;
    return true;
  }

  #click({ target, isTrusted }: MouseEvent): void {
    const at = [...this.element.children].findIndex((one) => one === target);
    const option = this.#options[at];
    if (isTrusted && option !== undefined) this.#onChoose(option);
  }

  #mark(place: number): void {
    this.#active = place;
    for (const [at, option] of [...this.element.children].entries()) {
      option.setAttribute('aria-selected', String(at === place));
    }
    const option = this.element.children[place];
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView?.({ block: 'nearest' });
  }
}

import { isWebAddress, NOTE_LIMITS } from '../../../domain/is-note.ts';
import type { EvidenceLink } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { fillWords } from '../../../domain/page-words.ts';
import { button, element } from '../../overlay/element.ts';
import { handleKeys } from '../room/key-handlers.ts';
import { shortened } from './shortened.ts';

type Words = NoteWords['evidence'];

/** The addresses that speak for or against a passage, with a word on each. */
export interface EvidenceList {
  readonly element: HTMLElement;
  show(evidence: readonly EvidenceLink[]): void;
}

/** Makes the list with the fields for one more. */
export function makeEvidenceList(
  words: Words,
  onChange: (evidence: readonly EvidenceLink[]) => void,
): EvidenceList {
  let evidence: readonly EvidenceLink[] = [];
  const list = element('ul', { class: 'evidence', role: 'list' });
  const show = (next: readonly EvidenceLink[]): void => {
    evidence = next;
    list.replaceChildren(...evidence.map((link, at) => item(words, link, () => remove(at))));
    list.hidden = evidence.length === 0;
  };
  const change = (next: readonly EvidenceLink[]): void => {
    show(next);
    onChange(next);
  };
  const form = addForm(words, (link) => change([...evidence, link]));
  const remove = (at: number): void => {
    change(evidence.filter((_, place) => place !== at));
    form.focus();
  };
  return {
    element: element(
      'fieldset',
      { class: 'evidence-field', hidden: true },
      element('legend', {}, words.label),
      list,
      form.element,
    ),
    show(next) {
      if (JSON.stringify(next) !== JSON.stringify(evidence)) show(next);
    },
  };
}

function item(words: Words, { address, remark }: EvidenceLink, remove: () => void): HTMLElement {
  const name = fillWords(words.remove, { address });
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'text' },
      linkTo(address),
      remark === '' ? null : element('span', { class: 'remark' }, remark),
    ),
    button({ class: 'cross', 'aria-label': name, title: name }, '×', remove),
  );
}

/** Only an address of the web becomes a link, whoever kept it. */
function linkTo(address: string): HTMLElement {
  const shown = shortened(address.replace(/^https?:\/\/(?:www\.)?/, ''));
  if (!isWebAddress(address)) return element('span', {}, shown);
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noreferrer', title: address },
    shown,
  );
}

function addForm(words: Words, onAdd: (link: EvidenceLink) => void) {
  const address = field('address', words.address, NOTE_LIMITS.addressCharacters, 'url');
  const remark = field('remark', words.remark, NOTE_LIMITS.remarkCharacters, 'text');
  const problem = element('p', { class: 'problem', id: 'not-an-address', role: 'alert' });
  address.setAttribute('aria-describedby', problem.id);
  const add = (): void => {
    const typed = withScheme(address.value.trim());
    const isAddress = isWebAddress(typed);
    problem.textContent = isAddress ? '' : words.notAnAddress;
    address.setAttribute('aria-invalid', String(!isAddress));
    address.focus({ preventScroll: true });
    if (!isAddress) return;
    onAdd({ address: typed, remark: remark.value.trim() });
    address.value = '';
    remark.value = '';
  };
  const form = element(
    'div',
    { class: 'add' },
    address,
    remark,
    button({}, words.add, add),
    problem,
  );
  handleKeys(form, (event) => {
    // On the button it is a press already.
    if (event.key !== 'Enter' || !form.matches(':has(input:focus)')) return;
    event.preventDefault();
    add();
  });
  return { element: form, focus: () => address.focus({ preventScroll: true }) };
}

function field(id: string, label: string, mostCharacters: number, type: string): HTMLInputElement {
  return element('input', {
    id,
    type,
    'aria-label': label,
    placeholder: label,
    maxlength: String(mostCharacters),
    autocomplete: 'off',
  });
}

/** "paper.example/story" is an address to everybody but machines. */
function withScheme(typed: string): string {
  return /^[a-z][a-z+.-]*:(?!\d)/i.test(typed) || typed === '' ? typed : `https://${typed}`;
}

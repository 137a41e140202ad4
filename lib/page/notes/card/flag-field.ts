import { CHECK_STATUSES, NEEDS_SOURCE, type ReaderFlag } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { element } from '../../overlay/element.ts';
import { makeEvidenceList } from './evidence-list.ts';

/** How far the reader is with checking a passage, and what speaks for or against it. */
export interface FlagField {
  readonly element: HTMLElement;
  show(flag: ReaderFlag | null): void;
  focus(): void;
}

/** Makes the field; evidence is asked for once there is a status. */
export function makeFlagField(
  words: NoteWords,
  onChange: (flag: ReaderFlag | null) => void,
): FlagField {
  // Kept when the status is taken away, in case it was a slip.
  let last = NEEDS_SOURCE;
  const select = element(
    'select',
    { id: 'status' },
    element('option', { value: '' }, words.card.noStatus),
    ...CHECK_STATUSES.map((status) => element('option', { value: status }, words.status[status])),
  );
  const list = makeEvidenceList(words.evidence, (evidence) => {
    last = { ...last, evidence };
    tell();
  });
  const tell = (): void => {
    const status = CHECK_STATUSES.find((one) => one === select.value);
    list.element.hidden = status === undefined;
    onChange(status === undefined ? null : { ...last, status });
  };
  select.addEventListener('change', ({ isTrusted }) => {
    if (isTrusted) tell();
  });
  return {
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: 'status' }, words.card.status),
      select,
      list.element,
    ),
    show(flag) {
      select.value = flag?.status ?? '';
      list.element.hidden = flag === null;
      if (flag === null) return;
      last = flag;
      list.show(flag.evidence);
    },
    focus: () => select.focus({ preventScroll: true }),
  };
}

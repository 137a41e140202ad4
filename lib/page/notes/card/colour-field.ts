import { NOTE_COLOURS, type NoteColour } from '../../../domain/note-colours.ts';
import { element } from '../../overlay/element.ts';
import { colourSample } from '../room/colour-sample.ts';

/** The choice of a colour. */
export interface ColourField {
  readonly element: HTMLElement;
  show(colour: NoteColour): void;
}

/** Makes the choice, each colour with what it means to the reader. */
export function makeColourField(
  label: string,
  meanings: Readonly<Record<NoteColour, string>>,
  onChoose: (colour: NoteColour) => void,
): ColourField {
  const inputs = new Map(NOTE_COLOURS.map((colour) => [colour, radio(colour, onChoose)]));
  const meaning = element('span', { class: 'meaning', 'aria-hidden': 'true' });
  const choices = [...inputs].map(([colour, input]) =>
    element(
      'label',
      { class: 'colour', title: meanings[colour] },
      input,
      colourSample(colour),
      element('span', { class: 'unseen' }, meanings[colour]),
    ),
  );
  const show = (colour: NoteColour): void => {
    for (const [one, input] of inputs) input.checked = one === colour;
    meaning.textContent = meanings[colour];
  };
  for (const [colour, input] of inputs) input.addEventListener('change', () => show(colour));
  return {
    element: element(
      'fieldset',
      { class: 'colours' },
      element('legend', { class: 'unseen' }, label),
      ...choices,
      meaning,
    ),
    show,
  };
}

function radio(colour: NoteColour, onChoose: (colour: NoteColour) => void): HTMLInputElement {
  const input = element('input', { type: 'radio', name: 'colour', value: colour });
  input.addEventListener('change', ({ isTrusted }) => {
    if (isTrusted) onChoose(colour);
  });
  return input;
}

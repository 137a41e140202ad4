import './ColourChoice.css';
import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import {
  type ColourMeanings,
  NOTE_COLOURS,
  type NoteColour,
} from '../../../lib/domain/note-colours.ts';
import { ColourMark } from '../ColourMark.tsx';

interface ColourChoiceProps {
  readonly colour: NoteColour;
  readonly meanings: ColourMeanings;
  readonly onChoose: (colour: NoteColour) => void;
}

/** The five colours, by what they mean. */
export function ColourChoice({ colour, meanings, onChoose }: ColourChoiceProps) {
  const name = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="small-label">{i18n.t('popup.notes.colourLabel')}</legend>
      {NOTE_COLOURS.map((one) => (
        <label key={one} class="colour-option">
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            value={one}
            checked={one === colour}
            onChange={() => onChoose(one)}
          />
          <ColourMark colour={one} meanings={meanings} />
        </label>
      ))}
    </fieldset>
  );
}

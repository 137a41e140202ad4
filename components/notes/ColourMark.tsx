import './ColourMark.css';
import type { ColourMeanings, NoteColour } from '../../lib/domain/note-colours.ts';
import { colourWords } from './note-words.ts';

interface ColourMarkProps {
  readonly colour: NoteColour;
  readonly meanings: ColourMeanings;
}

/** A colour and what it means, so that it can be told without seeing it. */
export function ColourMark({ colour, meanings }: ColourMarkProps) {
  return (
    <span class={`colour-mark colour-mark--${colour}`}>
      <bdi>{colourWords(colour, meanings)}</bdi>
    </span>
  );
}

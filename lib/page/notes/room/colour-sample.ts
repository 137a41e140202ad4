import { NOTE_COLOURS, type NoteColour } from '../../../domain/note-colours.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { element } from '../../overlay/element.ts';
import { noteStyle } from '../painting/note-looks.ts';

/** A small stretch of painted paper in a colour of notes. */
export function colourSample(colour: NoteColour): HTMLElement {
  return element('span', { class: `sample ${colour}`, 'aria-hidden': 'true' }, 'ab');
}

/** The rules for the samples, from the same looks as the painting. */
export function colourSampleRules(tone: Tone): string {
  return NOTE_COLOURS.map(
    (colour) => `.sample.${colour} { ${noteStyle(colour, tone, false)}; }`,
  ).join('\n');
}

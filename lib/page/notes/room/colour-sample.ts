import { NOTE_COLOURS, type NoteColour } from '../../../domain/note-colours.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { element } from '../../overlay/element.ts';
import { noteStyle } from '../painting/note-looks.ts';

/** A small stretch of painted paper in a colour of notes; its letters are the style sheet's, no name. */
export function colourSample(colour: NoteColour): HTMLElement {
  return element('span', { class: `sample ${colour}`, 'aria-hidden': 'true' });
}

/** The rules for the samples, from the same looks as the painting. */
export function colourSampleRules(tone: Tone): string {
  const rules = NOTE_COLOURS.map(
    (colour) => `.sample.${colour} { ${noteStyle(colour, tone, false)}; }`,
  );
  return ['.sample::before { content: "ab"; }', ...rules].join('\n');
}

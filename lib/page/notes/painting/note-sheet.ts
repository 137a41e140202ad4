import { NOTE_COLOURS, type NoteColour } from '../../../domain/note-colours.ts';
import type { Tone } from '../../paint/line-looks.ts';
import type { PaintingScope } from '../../paint/painting-sheet.ts';
import { noteStyle, uncertainStyle } from './note-looks.ts';

/** What a stretch of text may wear for a note. */
export type NoteMark = NoteColour | `faint-${NoteColour}` | 'uncertain' | 'chosen';

/** All marks, the deepest first: what the reader is at covers, what is doubtful lies on its paper. */
export const NOTE_MARKS: readonly NoteMark[] = [
  ...NOTE_COLOURS.map((colour): NoteMark => `faint-${colour}`),
  ...NOTE_COLOURS,
  'uncertain',
  'chosen',
];

/** The name of a mark in the page's highlight registry; the prefix keeps it from meeting the page's own. */
export function highlightNameOf(mark: NoteMark): string {
  return `says-who-note-${mark}`;
}

/** What the reader is at: the note whose card is open, or what a command is about. */
const CHOSEN: Readonly<Record<Tone, string>> = {
  light: 'rgb(20 20 20 / 14%)',
  dark: 'rgb(255 255 255 / 20%)',
};

/** The style sheet that gives every mark its look on a light or dark page. */
export function noteSheet(tone: Tone, scope: PaintingScope): string {
  const rule = (mark: NoteMark, declarations: string): string =>
    `${scope}::highlight(${highlightNameOf(mark)}) { ${declarations}; }`;
  return [
    ...NOTE_COLOURS.map((colour) => rule(colour, noteStyle(colour, tone, false))),
    ...NOTE_COLOURS.map((colour) => rule(`faint-${colour}`, noteStyle(colour, tone, true))),
    rule('uncertain', uncertainStyle(tone)),
    rule('chosen', `background-color: ${CHOSEN[tone]}`),
  ].join('\n');
}

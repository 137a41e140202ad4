import type { NoteColour } from '../../../domain/note-colours.ts';
import type { Tone } from '../../paint/line-looks.ts';

/** How the paper under a note and the line over it look. */
export interface NoteLook {
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  readonly thicknessPx: number;
  /** Of the line; the paper is tinted with the same colour, thinned. */
  readonly ink: Readonly<Record<Tone, string>>;
  readonly paper: Readonly<Record<Tone, string>>;
}

/**
 * A paper and a line for each colour. Statements are underlined, so the lines of notes run over the
 * words, each in a manner of its own: no colour has to be told by its colour. All inks keep 3:1
 * against white or near-black paper.
 */
export const NOTE_LOOKS: Readonly<Record<NoteColour, NoteLook>> = {
  yellow: {
    line: 'solid',
    thicknessPx: 2,
    ink: { light: '#8a6d00', dark: '#e3c34a' },
    paper: { light: 'rgb(255 221 64 / 45%)', dark: 'rgb(224 184 40 / 30%)' },
  },
  orange: {
    line: 'dashed',
    thicknessPx: 2,
    ink: { light: '#b3500a', dark: '#f5a055' },
    paper: { light: 'rgb(255 160 70 / 36%)', dark: 'rgb(230 120 40 / 32%)' },
  },
  blue: {
    line: 'double',
    thicknessPx: 1,
    ink: { light: '#1663b0', dark: '#7db7f2' },
    paper: { light: 'rgb(90 170 250 / 32%)', dark: 'rgb(70 140 220 / 34%)' },
  },
  green: {
    line: 'dotted',
    thicknessPx: 2,
    ink: { light: '#2b7a2b', dark: '#7fd07a' },
    paper: { light: 'rgb(110 205 105 / 36%)', dark: 'rgb(70 160 80 / 34%)' },
  },
  pink: {
    line: 'wavy',
    thicknessPx: 1,
    ink: { light: '#b02d6c', dark: '#f58fbb' },
    paper: { light: 'rgb(250 130 180 / 34%)', dark: 'rgb(215 80 140 / 34%)' },
  },
};

/** How much of its paper a note keeps whose place is not certain. */
const FAINT = '40%';

/** The CSS of a note's stretch of text. */
export function noteStyle(colour: NoteColour, tone: Tone, isUncertain: boolean): string {
  const { line, thicknessPx, ink, paper } = NOTE_LOOKS[colour];
  const tint = paper[tone];
  const behind = isUncertain ? `color-mix(in srgb, ${tint} ${FAINT}, transparent)` : tint;
  return `background-color: ${behind}; text-decoration: overline ${line} ${ink[tone]} ${thicknessPx}px`;
}

/** What lies around an uncertain note besides: dots under it, off the place where statements have their line. */
export function uncertainStyle(tone: Tone): string {
  const ink = tone === 'dark' ? '#bdb6a9' : '#5d5850';
  return `text-decoration: underline dotted ${ink} 2px; text-underline-offset: 5px`;
}

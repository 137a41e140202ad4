import { describe, expect, test } from 'vitest';

import { NOTE_COLOURS } from '../../../lib/domain/note-colours.ts';
import { LINE_LOOKS, type Tone } from '../../../lib/page/paint/line-looks.ts';
import { NOTE_LOOKS, noteStyle } from '../../../lib/page/notes/painting/note-looks.ts';
import { NOTE_MARKS, noteSheet } from '../../../lib/page/notes/painting/note-sheet.ts';
import { contrast } from '../paint/contrast.ts';

const PAPERS: Readonly<Record<Tone, readonly string[]>> = {
  light: ['#ffffff', '#f6f1e7'],
  dark: ['#000000', '#23211e'],
};
/** What news sites set their text in. */
const TEXT: Readonly<Record<Tone, string>> = { light: '#333333', dark: '#dddddd' };
const TONES = ['light', 'dark'] as const;

describe('painted notes', () => {
  test('have a line of their own for each colour, colours aside', () => {
    const lines = NOTE_COLOURS.map((colour) => NOTE_LOOKS[colour].line);
    expect(new Set(lines).size).toBe(NOTE_COLOURS.length);
  });

  test('have their lines over the words, where no statement has one', () => {
    for (const colour of NOTE_COLOURS) {
      expect(noteStyle(colour, 'light', false)).toContain('overline');
      expect(noteStyle(colour, 'light', false)).not.toContain('underline');
    }
    expect(Object.keys(LINE_LOOKS)).not.toHaveLength(0);
  });

  test.each(TONES)('have lines that can be seen on %s paper, tinted or not', (tone) => {
    for (const paper of PAPERS[tone]) {
      for (const colour of NOTE_COLOURS) {
        const ink = NOTE_LOOKS[colour].ink[tone];
        expect(contrast(ink, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(3);
        const tinted = blend(NOTE_LOOKS[colour].paper[tone], paper);
        expect(contrast(ink, tinted), `${colour} on its own ${paper}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(TONES)('leave text on %s paper readable', (tone) => {
    for (const paper of PAPERS[tone]) {
      for (const colour of NOTE_COLOURS) {
        const tinted = blend(NOTE_LOOKS[colour].paper[tone], paper);
        expect(contrast(TEXT[tone], tinted), `${colour} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(TONES)('look different where their place is uncertain, on %s paper', (tone) => {
    for (const colour of NOTE_COLOURS) {
      expect(noteStyle(colour, tone, true)).not.toBe(noteStyle(colour, tone, false));
    }
    expect(noteSheet(tone, '')).toMatch(/note-uncertain\) \{ text-decoration: underline dotted/);
  });

  test('have a rule for every mark, under names that are ours', () => {
    const names = [...noteSheet('light', ':root').matchAll(/::highlight\(([^)]+)\)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toEqual(new Set(NOTE_MARKS.map((mark) => `says-who-note-${mark}`)));
    expect(names).toHaveLength(NOTE_MARKS.length);
  });
});

/** "#rrggbb" of a thinned colour on paper. */
function blend(colour: string, paper: string): string {
  const [red = 0, green = 0, blue = 0, percent = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  const mixed = [red, green, blue].map((channel, at) => {
    const under = Number.parseInt(paper.slice(1 + at * 2, 3 + at * 2), 16);
    return Math.round((channel * percent + under * (100 - percent)) / 100);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

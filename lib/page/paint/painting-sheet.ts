import { SOURCE_KINDS } from '../../domain/analysis.ts';
import { underline, type Tone } from './line-looks.ts';

/** Names in the page's highlight registry; the prefix keeps them from meeting the page's own. */
export const HIGHLIGHT_NAMES = {
  named: 'says-who-named',
  role: 'says-who-role',
  document: 'says-who-document',
  unnamed: 'says-who-unnamed',
  none: 'says-who-none',
  faint: 'says-who-faint',
  pointed: 'says-who-pointed',
  source: 'says-who-source',
  shown: 'says-who-shown',
  fading: 'says-who-fading',
} as const;

export type HighlightName = keyof typeof HIGHLIGHT_NAMES;

const TINT_NAMES = [
  'pointed',
  'source',
  'shown',
  'fading',
] as const satisfies readonly HighlightName[];
type Tint = (typeof TINT_NAMES)[number];

/** Paper tints of what the reader points at or jumps to; text stays readable through them. */
const TINTS: Readonly<Record<Tone, Readonly<Record<Tint, string>>>> = {
  light: {
    pointed: 'rgb(20 20 20 / 8%)',
    source: 'rgb(20 20 20 / 16%)',
    shown: 'rgb(255 205 50 / 55%)',
    fading: 'rgb(255 205 50 / 25%)',
  },
  dark: {
    pointed: 'rgb(255 255 255 / 12%)',
    source: 'rgb(255 255 255 / 24%)',
    shown: 'rgb(255 205 50 / 38%)',
    fading: 'rgb(255 205 50 / 18%)',
  },
};

/** Which elements the rules are for: the root alone, where the others inherit from it, or each. */
export type PaintingScope = ':root' | '';

/** The style sheet that gives every highlight its look on a light or dark page. */
export function paintingSheet(tone: Tone, scope: PaintingScope): string {
  const rule = (name: HighlightName, declarations: string): string =>
    `${scope}::highlight(${HIGHLIGHT_NAMES[name]}) { ${declarations}; }`;
  return [
    ...SOURCE_KINDS.map((kind) => rule(kind, underline(kind, tone, false))),
    rule('faint', underline('none', tone, true)),
    ...TINT_NAMES.map((name) => rule(name, `background-color: ${TINTS[tone][name]}`)),
  ].join('\n');
}

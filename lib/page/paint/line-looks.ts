import type { SourceKind } from '../../domain/analysis.ts';

/** Whether the page behind the article is light or dark. */
export type Tone = 'light' | 'dark';

/** How statements of one source kind are underlined. */
export interface LineLook {
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  readonly thicknessPx: number;
  readonly colour: Readonly<Record<Tone, string>>;
}

/**
 * A line of its own for each source kind, told apart without colour. All colours keep 3:1 against
 * white or near-black paper, the least that is asked of a line one has to see.
 */
export const LINE_LOOKS: Readonly<Record<SourceKind, LineLook>> = {
  named: { line: 'solid', thicknessPx: 2, colour: { light: '#1d7d4f', dark: '#5cc692' } },
  role: { line: 'double', thicknessPx: 1, colour: { light: '#0d7285', dark: '#57c4da' } },
  document: { line: 'dotted', thicknessPx: 2, colour: { light: '#6a4cbb', dark: '#b5a1f5' } },
  unnamed: { line: 'dashed', thicknessPx: 2, colour: { light: '#b05a00', dark: '#f3ab4d' } },
  none: { line: 'wavy', thicknessPx: 1, colour: { light: '#b3265e', dark: '#ff8db2' } },
};

/** How much of its colour a line keeps that only hints. */
const FAINT = '45%';

/** The CSS of the line under statements of a kind. */
export function underline(kind: SourceKind, tone: Tone, isFaint: boolean): string {
  const { line, thicknessPx, colour } = LINE_LOOKS[kind];
  const full = colour[tone];
  const ink = isFaint ? `color-mix(in srgb, ${full} ${FAINT}, transparent)` : full;
  return `text-decoration: underline ${line} ${ink} ${thicknessPx}px`;
}

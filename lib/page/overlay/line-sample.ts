import type { SourceKind } from '../../domain/analysis.ts';
import { LINE_LOOKS, type Tone } from '../paint/line-looks.ts';
import { element } from './element.ts';

/** A short stretch of the line that stands under statements of this kind. */
export function lineSample(kind: SourceKind, isFaint = false): HTMLElement {
  const faint = isFaint ? ' faint' : '';
  return element('span', { class: `sample ${kind}${faint}`, 'aria-hidden': 'true' }, 'abc');
}

/** The rules for the samples, from the same looks as the painting. */
export function sampleRules(tone: Tone): string {
  return Object.entries(LINE_LOOKS)
    .map(([kind, { line, thicknessPx, colour }]) => {
      return `.sample.${kind} { text-decoration: underline ${line} ${colour[tone]} ${thicknessPx}px; }`;
    })
    .join('\n');
}

import { SOURCE_KINDS, type SourceKind } from '../../domain/analysis.ts';
import { underline, type Tone } from '../paint/line-looks.ts';
import { element } from './element.ts';

/** A short stretch of the line that stands under statements of this kind. */
export function lineSample(kind: SourceKind, isFaint = false): HTMLElement {
  const faint = isFaint ? ' faint' : '';
  return element('span', { class: `sample ${kind}${faint}`, 'aria-hidden': 'true' }, 'abc');
}

/** The rules for the samples, from the same looks as the painting. */
export function sampleRules(tone: Tone): string {
  return [
    ...SOURCE_KINDS.map((kind) => `.sample.${kind} { ${underline(kind, tone, false)}; }`),
    `.sample.faint { ${underline('none', tone, true)}; }`,
  ].join('\n');
}

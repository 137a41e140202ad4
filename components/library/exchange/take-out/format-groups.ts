import type { ExportFormat } from '../../../../lib/domain/export-format.ts';

/** Formats by what readers want of them. */
export const FORMAT_GROUPS = [
  { name: 'read', formats: ['markdown', 'html'] },
  { name: 'work', formats: ['csv', 'own'] },
  { name: 'notes', formats: ['web-annotation', 'hypothesis'] },
  { name: 'cite', formats: ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json'] },
] as const satisfies readonly { name: string; formats: readonly ExportFormat[] }[];

// Names of messages may not hold hyphens.
export const FORMAT_KEYS = {
  markdown: 'markdown',
  html: 'html',
  csv: 'csv',
  own: 'own',
  'web-annotation': 'webAnnotation',
  hypothesis: 'hypothesis',
  'csl-json': 'cslJson',
  bibtex: 'bibtex',
  ris: 'ris',
  apa: 'apa',
  mla: 'mla',
  chicago: 'chicago',
} as const satisfies Record<ExportFormat, string>;

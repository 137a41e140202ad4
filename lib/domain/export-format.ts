/** Every format that can be exported, in the order in which they are offered. */
export const EXPORT_FORMATS = [
  'markdown',
  'html',
  'csv',
  'own',
  'web-annotation',
  'hypothesis',
  'csl-json',
  'bibtex',
  'ris',
  'apa',
  'mla',
  'chicago',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Citation styles; what is cited is sorted, so all of it is in memory at once. */
export const BIBLIOGRAPHY_STYLES = ['apa', 'mla', 'chicago'] as const;
export type BibliographyStyle = (typeof BIBLIOGRAPHY_STYLES)[number];

/** More articles than this are not formatted at once: half a minute is long enough to wait. */
export const MOST_FORMATTED = 5_000;

/** Whether a format sorts what it cites. */
export function isBibliography(format: ExportFormat): format is BibliographyStyle {
  return BIBLIOGRAPHY_STYLES.some((style) => style === format);
}

export { buildSegment, segmentInSlices } from './build-segment.ts';
export { documentOfDossier } from './describe-dossier.ts';
export { digestOfDossier } from './digest-dossier.ts';
export { findExcerpt } from './find-excerpt.ts';
export { mergeSegments } from './merge-segments.ts';
export { search, type SearchAnswer, type Slip } from './search.ts';
export type { SearchDocument } from './search-document.ts';
export { openIndex, type SearchIndex } from './search-index.ts';
export { isSegment, type Segment } from './segment.ts';

export { findChanges } from './changes/find-changes.ts';
export { describePassage } from './describe-passage.ts';
export { findPassages, passageSteps } from './find-passages.ts';
export { textFragment } from './text-fragment.ts';

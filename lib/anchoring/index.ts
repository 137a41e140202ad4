export { findChanges } from './changes/find-changes.ts';
export { describePassage } from './describe-passage.ts';
export {
  findPassages,
  passageSteps,
  type PassageSteps,
  type SettledPassage,
} from './find-passages.ts';
export { textFragment } from './text-fragment.ts';

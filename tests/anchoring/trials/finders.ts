import { findPassages } from '../../../lib/anchoring/index.ts';
import type { Finder } from './trial.ts';

/** Says Who: wherever it anchors, in whatever state. */
export const findOurs: Finder = (text, passage) => findPassages(text, [passage])[0]?.span ?? null;

import { ALL_NAMED } from './all-named.expected.ts';
import { ALL_UNNAMED } from './all-unnamed.expected.ts';
import { BY_OFFICE } from './by-office.expected.ts';
import { COURT_DOCUMENTS } from './court-documents.expected.ts';
import type { Expectation } from './expectation.ts';
import { INTERVIEW } from './interview.expected.ts';
import { LIVE_BLOG } from './live-blog.expected.ts';
import { OPINION } from './opinion.expected.ts';

/** What a careful reader finds in each of the golden articles. */
export const EXPECTATIONS: readonly Expectation[] = [
  ALL_NAMED,
  ALL_UNNAMED,
  BY_OFFICE,
  COURT_DOCUMENTS,
  LIVE_BLOG,
  INTERVIEW,
  OPINION,
];

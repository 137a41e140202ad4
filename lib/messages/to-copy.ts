import { isNull } from '../domain/check.ts';
import type { RequestChecks } from './request-checks.ts';

/** The message that the script for copies answers. */
export const TO_COPY: RequestChecks<'copy'> = { takeCopy: isNull };

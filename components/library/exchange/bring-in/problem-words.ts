import { i18n } from '#i18n';

import type { ImportProblem } from '../../../../lib/domain/import-preview.ts';

// Names of messages may not hold hyphens.
const PROBLEM_KEYS = {
  'too-large': 'tooLarge',
  empty: 'empty',
  packed: 'packed',
  'not-json': 'notJson',
  unknown: 'unknown',
  'not-ours': 'notOurs',
  'newer-version': 'newerVersion',
  'bad-record': 'badRecord',
  incomplete: 'incomplete',
  changed: 'changed',
} as const satisfies Record<ImportProblem['kind'], string>;

/** What is wrong with a file and where, in a sentence or two. */
export function problemWords({ kind, line, field }: ImportProblem): string {
  const what = i18n.t(`exchange.problems.${PROBLEM_KEYS[kind]}`);
  const places = [
    ...(line > 0 ? [i18n.t('exchange.problems.line', [String(line)])] : []),
    ...(field === '' ? [] : [i18n.t('exchange.problems.field', [field])]),
  ];
  return places.length === 0 ? what : `${what} ${places.join(' ')}`;
}

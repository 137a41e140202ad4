import { i18n } from '#i18n';

import type { ImportProblem, ImportProblemKind } from '../../../../lib/domain/import-preview.ts';

// Names of messages may not hold hyphens.
const PROBLEM_KEYS = {
  'too-large': 'tooLarge',
  empty: 'empty',
  packed: 'packed',
  gzip: 'gzip',
  'not-text': 'notText',
  'not-json': 'notJson',
  unknown: 'unknown',
  'not-ours': 'notOurs',
  'newer-version': 'newerVersion',
  'bad-record': 'badRecord',
  twice: 'twice',
  'line-too-long': 'lineTooLong',
  incomplete: 'incomplete',
  changed: 'changed',
  'goes-on': 'goesOn',
} as const satisfies Record<ImportProblemKind, string>;

/** What is wrong with a file and where, in a sentence or two. */
export function problemWords({ kind, line, field }: ImportProblem): string {
  const what = i18n.t(`exchange.problems.${PROBLEM_KEYS[kind]}`);
  const places = [
    ...(line > 0 ? [i18n.t('exchange.problems.line', [String(line)])] : []),
    ...(field === '' ? [] : [i18n.t('exchange.problems.field', [field])]),
  ];
  return places.length === 0 ? what : `${what} ${places.join(' ')}`;
}

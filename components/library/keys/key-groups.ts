import { i18n } from '#i18n';

import { statusWords } from '../../notes/note-words.ts';
import { STATUS_KEYS, STEP_KEYS } from '../desk/triage/triage-keys.ts';
import type { RouteName } from '../routes.ts';

/** A key, or several that do the same, and what it does. */
type KeyLine = readonly [keys: readonly string[], words: string];

/** Keys that work in the same place. */
export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** The keys that work in a room. Those of one letter are left out where they are turned off. */
export function keyGroups(room: RouteName, areSingleOn: boolean): readonly KeyGroup[] {
  const single = (lines: readonly KeyLine[]) => (areSingleOn ? lines : []);
  const everywhere = {
    title: i18n.t('library.keys.everywhere'),
    lines: [
      ...single([[['?'], i18n.t('library.keys.help')]]),
      [['Ctrl+Z'], i18n.t('library.keys.undo')],
    ] as const,
  };
  return [...groupsOf(room, single), everywhere];
}

type Single = (lines: readonly KeyLine[]) => readonly KeyLine[];

function groupsOf(room: RouteName, single: Single): readonly KeyGroup[] {
  switch (room) {
    case 'shelf':
      return [
        {
          title: i18n.t('library.shelf.title'),
          lines: [
            ...single([[['/'], i18n.t('library.keys.search')]]),
            [['↓'], i18n.t('library.keys.toList')],
          ],
        },
        { title: i18n.t('library.keys.inList'), lines: listLines() },
      ];
    case 'desk':
      return areAny(single(deskLines()));
    case 'article':
      return [
        {
          title: i18n.t('library.keys.inArticle'),
          lines: [[['Ctrl+Shift+Z', 'Ctrl+Y'], i18n.t('library.keys.redo')]],
        },
      ];
    case 'actor':
    case 'compare':
    case 'exchange':
      return [];
  }
}

function areAny(lines: readonly KeyLine[]): readonly KeyGroup[] {
  return lines.length === 0 ? [] : [{ title: i18n.t('desk.keys.title'), lines }];
}

function listLines(): readonly KeyLine[] {
  return [
    [['↑', '↓', 'j', 'k'], i18n.t('library.keys.move')],
    [['Page Up', 'Page Down', 'Home', 'End'], i18n.t('library.keys.moveFar')],
    [['Enter'], i18n.t('library.keys.open')],
    [['x', 'Space'], i18n.t('library.keys.pick')],
    [['Shift+↑', 'Shift+↓'], i18n.t('library.keys.pickMore')],
    [['Ctrl+A'], i18n.t('library.keys.pickAll')],
    [['Delete'], i18n.t('library.keys.remove')],
    [['Esc'], i18n.t('library.keys.leave')],
  ];
}

function deskLines(): readonly KeyLine[] {
  return [
    ...Object.entries(STEP_KEYS).map(([key, step]): KeyLine => [
      [key],
      i18n.t(`desk.keys.${step}`),
    ]),
    ...Object.entries(STATUS_KEYS).map(([key, status]): KeyLine => [[key], statusWords(status)]),
    [['Esc'], i18n.t('desk.keys.leave')],
  ];
}

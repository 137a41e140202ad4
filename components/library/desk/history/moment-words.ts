import { i18n } from '#i18n';

import type { EvidenceLink, Note, ReaderFlag } from '../../../../lib/domain/note.ts';
import type { NoteMoment } from '../../../../lib/domain/worklist.ts';
import { statusWords } from '../../../notes/note-words.ts';
import { shortAddress } from '../../../notes/web-address.ts';
import { dayWords } from '../due-words.ts';

/** One moment of an item's history, told in short sentences. */
export interface ToldMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sentences: readonly string[];
  /** Who had it then; empty for nobody. */
  readonly assignee: string;
}

/** What became of an item, latest first; `moments` come in that order. */
export function tellMoments(moments: readonly NoteMoment[]): readonly ToldMoment[] {
  return moments.map(({ at, deed, note }, index) => {
    const before = moments[index + 1]?.note ?? null;
    const sentences =
      before === null
        ? [beginning(note, deed === 'added' || deed === 'asked')]
        : changes(before, note);
    return { at, sentences, assignee: note.flag?.assignee ?? '' };
  });
}

function beginning({ flag }: Note, isKnown: boolean): string {
  const words =
    flag === null
      ? i18n.t('desk.history.began')
      : i18n.t('desk.history.beganFlagged', [statusWords(flag.status)]);
  return isKnown ? words : i18n.t('desk.history.earliest', [words]);
}

function changes(before: Note, after: Note): readonly string[] {
  if (after.deleted !== null) return [i18n.t('desk.history.deleted')];
  if (before.deleted !== null) return [i18n.t('desk.history.broughtBack')];
  const told = [...flagChanges(before.flag, after.flag), ...noteChanges(before, after)];
  return told.length === 0 ? [i18n.t('desk.history.other')] : told;
}

function flagChanges(before: ReaderFlag | null, after: ReaderFlag | null): readonly string[] {
  if (after === null) return before === null ? [] : [i18n.t('desk.history.unflagged')];
  const now = statusWords(after.status);
  if (before === null) return [i18n.t('desk.history.flagged', [now])];
  return [
    before.status === after.status
      ? ''
      : i18n.t('desk.history.status', [now, statusWords(before.status)]),
    assigneeChange(before.assignee, after.assignee),
    dueChange(before.due, after.due),
    ...evidenceChanges(before.evidence, after.evidence),
  ].filter((sentence) => sentence !== '');
}

function assigneeChange(before: string, after: string): string {
  if (before === after) return '';
  if (after === '') return i18n.t('desk.history.nobody', [before]);
  if (before === '') return i18n.t('desk.history.assignee', [after]);
  return i18n.t('desk.history.assigneeFrom', [after, before]);
}

function dueChange(before: string | null, after: string | null): string {
  if (before === after) return '';
  if (after === null) return i18n.t('desk.history.undated', [dayWords(before ?? '')]);
  if (before === null) return i18n.t('desk.history.due', [dayWords(after)]);
  return i18n.t('desk.history.dueFrom', [dayWords(after), dayWords(before)]);
}

type Evidence = readonly EvidenceLink[];

function evidenceChanges(before: Evidence, after: Evidence): readonly string[] {
  const among = (links: Evidence, { address }: EvidenceLink) =>
    links.find((other) => other.address === address);
  const name = ({ address }: EvidenceLink) => shortAddress(address);
  const came = after.filter((link) => among(before, link) === undefined);
  const went = before.filter((link) => among(after, link) === undefined);
  const reworded = after.filter(
    (link) => (among(before, link)?.remark ?? link.remark) !== link.remark,
  );
  return [
    ...came.map((link) => i18n.t('desk.history.evidenceAdded', [name(link)])),
    ...went.map((link) => i18n.t('desk.history.evidenceRemoved', [name(link)])),
    ...reworded.map((link) => i18n.t('desk.history.evidenceWords', [name(link)])),
  ];
}

function noteChanges(before: Note, after: Note): readonly string[] {
  const tags = after.tags.join(', ');
  return [
    before.comment === after.comment ? '' : i18n.t('desk.history.comment'),
    before.tags.join(', ') === tags
      ? ''
      : tags === ''
        ? i18n.t('desk.history.noTags')
        : i18n.t('desk.history.tags', [tags]),
    before.colour === after.colour ? '' : i18n.t('desk.history.colour'),
    before.passage.quote === after.passage.quote ? '' : i18n.t('desk.history.moved'),
  ].filter((sentence) => sentence !== '');
}

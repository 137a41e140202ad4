import {
  atMost,
  isCount,
  isString,
  listOf,
  oneOf,
  orNull,
  shaped,
  someOf,
  type Check,
} from './check.ts';
import { NOTE_COLOURS } from './note-colours.ts';
import { CHECK_STATUSES, type EvidenceLink, type NoteContent, type ReaderFlag } from './note.ts';
import type { Passage } from './passage.ts';

/** Most characters of what a reader types, and most things of a kind: room for any honest work. */
export const NOTE_LIMITS = {
  passageCharacters: 10_000,
  commentCharacters: 20_000,
  tagCharacters: 100,
  tags: 50,
  evidenceLinks: 50,
  addressCharacters: 4_000,
  remarkCharacters: 2_000,
  assigneeCharacters: 200,
  questionCharacters: 2_000,
} as const;

/** An address of the web; nothing else may ever become a link in our interface. */
export const isWebAddress: Check<string> = (value): value is string =>
  isString(value) &&
  value.length <= NOTE_LIMITS.addressCharacters &&
  /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** "2026-11-30"; days that no month has are let through. */
const isDay: Check<string> = (value): value is string =>
  isString(value) && /^\d{4}-\d\d-\d\d$/.test(value);

const isFlag = shaped<ReaderFlag>({
  status: oneOf(CHECK_STATUSES),
  evidence: atMost(
    NOTE_LIMITS.evidenceLinks,
    listOf(
      shaped<EvidenceLink>({
        address: isWebAddress,
        remark: atMost(NOTE_LIMITS.remarkCharacters, isString),
      }),
    ),
  ),
  assignee: atMost(NOTE_LIMITS.assigneeCharacters, isString),
  due: orNull(isDay),
});

const isTag: Check<string> = (value): value is string =>
  isString(value) && value.trim() !== '' && value.length <= NOTE_LIMITS.tagCharacters;

/** The checks of what a reader gives a note, wherever it comes from. */
export const NOTE_FIELDS = {
  colour: oneOf(NOTE_COLOURS),
  comment: atMost(NOTE_LIMITS.commentCharacters, isString),
  tags: atMost(NOTE_LIMITS.tags, listOf(isTag)),
  flag: orNull(isFlag),
};

/** Whether a value from outside is what a reader gives a new note. */
export const isNoteContent: Check<NoteContent> = shaped<NoteContent>(NOTE_FIELDS);

/** Whether a value from outside is a change to a note: some of its fields and nothing else. */
export const isNoteChange: Check<Partial<NoteContent>> = someOf<NoteContent>(NOTE_FIELDS);

/** Whether a value from outside is a kept passage. */
export const isPassage: Check<Passage> = shaped<Passage>({
  start: isCount,
  end: isCount,
  quote: isString,
  prefix: isString,
  suffix: isString,
  textLength: isCount,
});

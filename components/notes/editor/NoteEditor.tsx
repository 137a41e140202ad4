import './NoteEditor.css';
import { i18n } from '#i18n';

import { NEEDS_SOURCE, type Note } from '../../../lib/domain/note.ts';
import type { TellFailure } from '../../use-announcement.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { CommentField } from './CommentField.tsx';
import { EarlierComments } from './EarlierComments.tsx';
import { EvidenceEditor } from './EvidenceEditor.tsx';
import { StatusSelect } from './StatusSelect.tsx';
import { TagField } from './TagField.tsx';
import type { Notes } from '../book/use-notes.ts';

interface NoteEditorProps {
  readonly note: Note;
  readonly notes: Notes;
  readonly tellFailure: TellFailure;
}

/** Everything a reader can give a note, each thing kept as soon as it is given. */
export function NoteEditor({ note, notes, tellFailure }: NoteEditorProps) {
  const { deeds, meanings, page } = notes;
  return (
    <div class="note-editor">
      <CommentField {...{ note, deeds, tellFailure }} />
      <ColourChoice
        colour={note.colour}
        meanings={meanings}
        onChoose={(colour) => deeds.change(note.id, { colour })}
      />
      <TagField
        tags={note.tags}
        known={page?.tags ?? []}
        onChange={(tags) => deeds.change(note.id, { tags })}
      />
      <StatusSelect
        label={i18n.t('popup.notes.statusLabel')}
        status={note.flag?.status ?? null}
        onChoose={(status) => deeds.setStatus(note, status)}
      />
      <NoteEvidence {...{ note, notes, tellFailure }} />
      <EarlierComments {...{ note, deeds }} />
    </div>
  );
}

/** The links that speak for or against the passage; the first of them flags it. */
export function NoteEvidence({ note, notes, tellFailure }: NoteEditorProps) {
  const { deeds } = notes;
  const flag = note.flag ?? NEEDS_SOURCE;
  return (
    <EvidenceEditor
      evidence={flag.evidence}
      save={(evidence) => deeds.keepTyped(note.id, { flag: { ...flag, evidence } })}
      onChange={(evidence) => deeds.change(note.id, { flag: { ...flag, evidence } })}
      tellFailure={tellFailure}
    />
  );
}

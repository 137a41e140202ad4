import './StatementDecision.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Note, PlacedNote } from '../../lib/domain/note.ts';
import type { Span } from '../../lib/domain/span.ts';
import { CommentField } from '../notes/editor/CommentField.tsx';
import { NoteEvidence } from '../notes/editor/NoteEditor.tsx';
import { NotePlace } from '../notes/place/NotePlace.tsx';
import { StatusSelect } from '../notes/editor/StatusSelect.tsx';
import type { Notes } from '../notes/book/use-notes.ts';
import type { TellFailure } from '../use-announcement.ts';

interface StatementDecisionProps {
  readonly span: Span;
  readonly words: string;
  readonly placed: PlacedNote | null;
  readonly notes: Notes;
  readonly tellFailure: TellFailure;
}

/** What the reader decided about a statement, or a way to begin. */
export function StatementDecision(props: StatementDecisionProps) {
  const { span, words, placed, notes, tellFailure } = props;
  const wasPressed = useRef(false);
  const isFlagged = placed !== null && placed.note.flag !== null;
  useEffect(() => {
    // What comes back by “redo” later must not take the focus.
    if (isFlagged) wasPressed.current = false;
  }, [isFlagged]);
  if (isFlagged) {
    return <Decision {...{ placed, notes, tellFailure }} isNew={wasPressed.current} />;
  }
  const flag = () => {
    wasPressed.current = true;
    notes.deeds.flag(span);
  };
  return (
    <button
      type="button"
      class="text-button"
      aria-label={i18n.t('popup.statements.flagOne', [words])}
      onClick={flag}
    >
      {i18n.t('popup.statements.flag')}
    </button>
  );
}

interface DecisionProps {
  readonly placed: PlacedNote;
  readonly notes: Notes;
  readonly tellFailure: TellFailure;
  /** Whether the reader flagged it just now, and goes on here. */
  readonly isNew: boolean;
}

function Decision({ placed, notes, tellFailure, isNew }: DecisionProps) {
  const { note } = placed;
  const { deeds } = notes;
  const [isOpen, setIsOpen] = useState(isNew);
  const status = useRef<HTMLSelectElement>(null);
  // The button that was pressed has become this.
  useLayoutEffect(() => {
    if (isNew) status.current?.focus();
  }, []);
  return (
    <fieldset class="decision" aria-label={i18n.t('popup.statements.decision')}>
      <NotePlace placed={placed} deeds={deeds} />
      <div class="decision-row">
        <StatusSelect
          label={i18n.t('popup.statements.decision')}
          status={note.flag?.status ?? null}
          inputRef={status}
          onChoose={(chosen) => deeds.setStatus(note, chosen)}
        />
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {detailWords(note)}
        </button>
      </div>
      {isOpen && (
        <div class="note-editor">
          <NoteEvidence {...{ note, notes, tellFailure }} />
          <CommentField {...{ note, deeds, tellFailure }} />
        </div>
      )}
    </fieldset>
  );
}

/** What is behind the button: how many links, and whether there is a comment. */
function detailWords({ flag, comment }: Note): string {
  const links = flag?.evidence.length ?? 0;
  const parts = [
    ...(links > 0 ? [i18n.t('popup.notes.evidence.count', links)] : []),
    ...(comment === '' ? [] : [i18n.t('popup.notes.hasComment')]),
  ];
  return parts.length === 0 ? i18n.t('popup.statements.details') : parts.join(' · ');
}

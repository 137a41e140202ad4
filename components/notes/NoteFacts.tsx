import './NoteFacts.css';
import { i18n } from '#i18n';

import type { ColourMeanings } from '../../lib/domain/note-colours.ts';
import type { EvidenceLink, Note } from '../../lib/domain/note.ts';
import { ColourMark } from './ColourMark.tsx';
import { EvidenceAddress } from './EvidenceAddress.tsx';
import { statusWords } from './note-words.ts';

interface NoteFactsProps {
  readonly note: Note;
  readonly meanings: ColourMeanings;
  readonly questions: readonly string[];
}

/** What the reader gave a note, to read. */
export function NoteFacts({ note, meanings, questions }: NoteFactsProps) {
  const { colour, comment, tags, flag } = note;
  return (
    <>
      {comment !== '' && (
        <p class="note-comment" dir="auto">
          {comment}
        </p>
      )}
      {questions.map((question) => (
        <p key={question} class="note-question">
          {i18n.t('popup.notes.question')} <bdi>{question}</bdi>
        </p>
      ))}
      <ul class="note-facts" role="list" aria-label={i18n.t('popup.notes.facts')}>
        <li>
          <ColourMark colour={colour} meanings={meanings} />
        </li>
        {flag !== null && <li class="note-status">{statusWords(flag.status)}</li>}
        {tags.map((tag) => (
          <li key={tag} class="tag">
            <bdi>{tag}</bdi>
          </li>
        ))}
      </ul>
      {flag !== null && <EvidenceList evidence={flag.evidence} />}
    </>
  );
}

/** Links with the word on each, to read. */
function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceLink[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence" role="list" aria-label={i18n.t('popup.notes.evidence.label')}>
      {evidence.map(({ address, remark }) => (
        <li key={address} class="evidence-item">
          <EvidenceAddress address={address} />
          {remark !== '' && <bdi class="evidence-remark-words">{remark}</bdi>}
        </li>
      ))}
    </ul>
  );
}

import './Evidence.css';
import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import type { EvidenceLink } from '../../../lib/domain/note.ts';
import type { TellFailure } from '../../use-announcement.ts';
import { useDraft } from '../../use-draft.ts';
import { AddEvidence } from './AddEvidence.tsx';
import { RemarkField } from './RemarkField.tsx';
import { EvidenceAddress } from '../EvidenceAddress.tsx';
import { shortAddress } from '../web-address.ts';

type Evidence = readonly EvidenceLink[];

interface EvidenceEditorProps {
  readonly evidence: Evidence;
  readonly save: (evidence: Evidence) => Promise<unknown>;
  readonly onChange: (evidence: Evidence) => void;
  readonly tellFailure: TellFailure;
}

/** What speaks for or against a passage: each link with a word on it, and a way to add one. */
export function EvidenceEditor({ evidence, save, onChange, tellFailure }: EvidenceEditorProps) {
  const others = (link: EvidenceLink) => evidence.filter((other) => other !== link);
  return (
    <fieldset class="evidence-editor">
      <legend class="small-label">{i18n.t('popup.notes.evidence.label')}</legend>
      {evidence.length > 0 && (
        <ul role="list">
          {evidence.map((link) => (
            <EvidenceRow
              key={link.address}
              link={link}
              saveRemark={(remark) =>
                save(evidence.map((other) => (other === link ? { ...link, remark } : other)))
              }
              onRemove={() => onChange(others(link))}
              tellFailure={tellFailure}
            />
          ))}
        </ul>
      )}
      {evidence.length < NOTE_LIMITS.evidenceLinks && (
        <AddEvidence evidence={evidence} onAdd={(link) => onChange([...evidence, link])} />
      )}
    </fieldset>
  );
}

interface EvidenceRowProps {
  readonly link: EvidenceLink;
  readonly saveRemark: (remark: string) => Promise<unknown>;
  readonly onRemove: () => void;
  readonly tellFailure: TellFailure;
}

function EvidenceRow({ link, saveRemark, onRemove, tellFailure }: EvidenceRowProps) {
  const draft = useDraft(link.remark, saveRemark, tellFailure);
  const name = shortAddress(link.address);
  return (
    <li class="evidence-row">
      <EvidenceAddress address={link.address} />
      <button
        type="button"
        class="close-button"
        aria-label={i18n.t('popup.notes.evidence.removeOne', [name])}
        title={i18n.t('popup.notes.evidence.remove')}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
      <RemarkField
        label={i18n.t('popup.notes.evidence.remarkOn', [name])}
        remark={draft.text}
        onType={draft.type}
        onLeave={draft.flush}
      />
    </li>
  );
}

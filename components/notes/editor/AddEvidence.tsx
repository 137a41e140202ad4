import { useId, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import type { EvidenceLink } from '../../../lib/domain/note.ts';
import { webAddress } from '../web-address.ts';
import { RemarkField } from './RemarkField.tsx';

interface AddEvidenceProps {
  readonly evidence: readonly EvidenceLink[];
  readonly onAdd: (link: EvidenceLink) => void;
}

/** A field for one more address and one for a word on it. */
export function AddEvidence({ evidence, onAdd }: AddEvidenceProps) {
  const problemId = useId();
  const addressField = useRef<HTMLInputElement>(null);
  const { typed, setTyped, remark, setRemark, problem, submit } = useNewLink(evidence, onAdd);
  return (
    <form
      class="add-evidence"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        addressField.current?.focus();
      }}
    >
      <input
        ref={addressField}
        class="field"
        type="url"
        inputMode="url"
        autoComplete="off"
        maxLength={NOTE_LIMITS.addressCharacters}
        aria-label={i18n.t('popup.notes.evidence.address')}
        aria-invalid={problem !== ''}
        aria-describedby={problemId}
        placeholder={i18n.t('popup.notes.evidence.addressPlaceholder')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <RemarkField
        label={i18n.t('popup.notes.evidence.newRemark')}
        remark={remark}
        onType={setRemark}
      />
      <button type="submit" class="button">
        {i18n.t('popup.notes.evidence.add')}
      </button>
      <p id={problemId} class="field-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

/** A link that is being typed, and what is wrong with it once it was handed in. */
function useNewLink(evidence: readonly EvidenceLink[], onAdd: (link: EvidenceLink) => void) {
  const [typed, setTyped] = useState('');
  const [remark, setRemark] = useState('');
  const [problem, setProblem] = useState('');
  const submit = () => {
    const address = webAddress(typed);
    if (address === null) {
      setProblem(i18n.t('popup.notes.evidence.notAnAddress'));
    } else if (evidence.some((link) => link.address === address)) {
      setProblem(i18n.t('popup.notes.evidence.alreadyThere'));
    } else {
      setTyped('');
      setRemark('');
      onAdd({ address, remark: remark.trim() });
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setProblem('');
  };
  return { typed, setTyped: type, remark, setRemark, problem, submit };
}

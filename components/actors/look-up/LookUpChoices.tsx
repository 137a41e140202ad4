import { i18n } from '#i18n';

import type { LookUpChoice } from '../../../lib/domain/look-up.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { CloseButton } from './CloseButton.tsx';
import { OutsideLink } from './OutsideLink.tsx';

interface LookUpChoicesProps {
  readonly name: string;
  readonly language: string | null;
  readonly choices: readonly LookUpChoice[];
  /** Wikipedia's own list of them. */
  readonly address: string | null;
  readonly onChoose: (title: string) => void;
  readonly onClose: () => void;
}

/** The articles a name may mean, for the reader to choose from. */
export function LookUpChoices(props: LookUpChoicesProps) {
  const { name, language, choices, address, onChoose, onClose } = props;
  return (
    <>
      <p>
        {i18n.t(choices.length === 0 ? 'lookUp.choices.many' : 'lookUp.choices.which', [
          nameInSentence(name),
        ])}
      </p>
      <ul class="look-up-choices" role="list" lang={language ?? undefined}>
        {choices.map(({ title, description }) => (
          <li key={title}>
            <button type="button" class="look-up-choice" dir="auto" onClick={() => onChoose(title)}>
              <span class="look-up-choice-title">{title}</span>
              {description !== null && <span class="hint"> {description}</span>}
            </button>
          </li>
        ))}
      </ul>
      <div class="look-up-buttons">
        {address !== null && (
          <OutsideLink address={address}>{i18n.t('lookUp.choices.all')}</OutsideLink>
        )}
        <CloseButton onClose={onClose} />
      </div>
    </>
  );
}

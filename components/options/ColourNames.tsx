import './ColourNames.css';
import '../notes/ColourMark.css';
import { i18n } from '#i18n';

import { NOTE_COLOURS, type NoteColour } from '../../lib/domain/note-colours.ts';
import { SaveStatus } from '../SaveStatus.tsx';
import { useDraft } from '../use-draft.ts';
import type { OptionsParts } from './options-parts.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** As long as it can be and still fit on a toolbar. */
const LONGEST_NAME = 24;

/** What each colour means, in the reader's words. */
export function ColourNames(parts: OptionsParts) {
  return (
    <OptionsSection
      name="colours"
      title={i18n.t('options.colours.title')}
      hint={i18n.t('options.colours.hint')}
    >
      <div class="colour-names">
        {NOTE_COLOURS.map((colour) => (
          <ColourName key={colour} colour={colour} {...parts} />
        ))}
      </div>
    </OptionsSection>
  );
}

interface ColourNameProps extends OptionsParts {
  readonly colour: NoteColour;
}

function ColourName({ colour, options, actions, tellFailure }: ColourNameProps) {
  const save = (name: string) => actions.nameColour(colour, name.trim());
  const draft = useDraft(options.colourMeanings[colour], save, tellFailure);
  const id = `colour-${colour}`;
  return (
    <div class="colour-name">
      <label class={`colour-mark colour-mark--${colour}`} for={id}>
        {i18n.t(`options.colours.${colour}`)}
      </label>
      <input
        id={id}
        class="field"
        dir="auto"
        maxLength={LONGEST_NAME}
        placeholder={i18n.t(`popup.notes.colour.${colour}`)}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      {draft.saveState !== 'idle' && <SaveStatus state={draft.saveState} />}
    </div>
  );
}

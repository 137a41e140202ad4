import './KeyList.css';
import { i18n } from '#i18n';

import type { KeyChoice } from './options-actions.ts';
import type { OptionsParts } from './options-parts.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** What can be done by key, and the way to where keys are changed. */
export function KeyList({ options, actions, tellFailure }: OptionsParts) {
  const change = async () => {
    try {
      await actions.changeKeys();
    } catch (error) {
      tellFailure(error, i18n.t('options.keys.where', [actions.keysAddress]));
    }
  };
  if (options.keys === null) {
    return (
      <OptionsSection name="keys" title={i18n.t('options.keys.title')}>
        <p class="nothing">{i18n.t('options.keys.absent')}</p>
      </OptionsSection>
    );
  }
  return (
    <OptionsSection
      name="keys"
      title={i18n.t('options.keys.title')}
      hint={i18n.t('options.keys.hint')}
    >
      <dl class="key-list">
        {options.keys.map((choice) => (
          <KeyLine key={choice.name} {...choice} />
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void change()}>
        {i18n.t('options.keys.change')}
      </button>
    </OptionsSection>
  );
}

function KeyLine({ description, shortcut }: KeyChoice) {
  return (
    <div class="key-line">
      <dt>{description || i18n.t('options.keys.open')}</dt>
      <dd>{shortcut === '' ? i18n.t('options.keys.none') : <kbd>{shortcut}</kbd>}</dd>
    </div>
  );
}

import { i18n } from '#i18n';

import { Switch } from '../Switch.tsx';
import type { OptionsParts } from './options-parts.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Whether actors may be looked up on Wikipedia. */
export function LookUpOptions({ options, actions, keep, announce }: OptionsParts) {
  const turn = async (isOn: boolean) => {
    if (!isOn) await actions.turnOffLookUp();
    // First of all: the browser asks in the click itself only.
    else if (!(await actions.turnOnLookUp())) announce(i18n.t('options.lookUp.refused'));
  };
  return (
    <OptionsSection
      name="look-up"
      title={i18n.t('options.lookUp.title')}
      hint={i18n.t('options.lookUp.hint')}
    >
      <Switch isOn={options.isLookUpOn} onChange={(isOn) => keep(turn(isOn))}>
        {i18n.t('options.lookUp.isOn')}
      </Switch>
    </OptionsSection>
  );
}

import { i18n } from '#i18n';

import { Switch } from '../Switch.tsx';
import type { OptionsParts } from './options-parts.ts';
import { focusSection, OptionsSection } from './OptionsSection.tsx';
import { SiteList } from './SiteList.tsx';

/** Whether and where the toolbar comes up beside selected text. */
export function ToolbarOptions({ options, actions, keep }: OptionsParts) {
  const showOn = (site: string) => {
    keep(actions.showToolbarOn(site));
    focusSection('toolbar');
  };
  const sites = options.toolbarOffSites.map((site) => ({
    key: site,
    name: site,
    action: i18n.t('options.toolbar.removeOn', [site]),
    onPress: () => showOn(site),
  }));
  return (
    <OptionsSection name="toolbar" title={i18n.t('options.toolbar.title')}>
      <Switch isOn={options.isToolbarOn} onChange={(isOn) => keep(actions.setToolbar(isOn))}>
        {i18n.t('options.toolbar.isOn')}
      </Switch>
      <p class="hint">{i18n.t('options.toolbar.hint')}</p>
      {sites.length > 0 && (
        <>
          <h3>{i18n.t('options.toolbar.offSites')}</h3>
          <SiteList sites={sites} button={i18n.t('options.toolbar.remove')} />
        </>
      )}
    </OptionsSection>
  );
}

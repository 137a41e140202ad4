import { i18n } from '#i18n';

import type { GrantedSite } from '../../lib/domain/site.ts';
import type { OptionsParts } from './options-parts.ts';
import { focusSection, OptionsSection } from './OptionsSection.tsx';
import { SiteList } from './SiteList.tsx';

/** Where notes come back by themselves, to be stopped in one press. */
export function AllowedSites({ options, actions, keep, announce }: OptionsParts) {
  const { sites } = options;
  const stop = async (site: GrantedSite) => {
    await actions.stopSite(site);
    announce(stoppedWords(site));
    focusSection('sites');
  };
  const allowEvery = async () => {
    if (!(await actions.allowEverySite())) announce(i18n.t('options.sites.refused'));
  };
  const lines = sites.map((site) => ({
    key: site.site ?? '',
    name: nameOf(site),
    action: stopWords(site),
    onPress: () => keep(stop(site)),
  }));
  const isEverywhere = sites.some(({ site }) => site === null);
  return (
    <OptionsSection
      name="sites"
      title={i18n.t('options.sites.title')}
      hint={i18n.t('options.sites.hint')}
    >
      {sites.length === 0 ? (
        <p class="nothing">{i18n.t('options.sites.none')}</p>
      ) : (
        <SiteList sites={lines} button={i18n.t('options.sites.stop')} />
      )}
      {!isEverywhere && (
        <button type="button" class="button" onClick={() => keep(allowEvery())}>
          {i18n.t('options.sites.allowEvery')}
        </button>
      )}
    </OptionsSection>
  );
}

const BELOW = '*.';

function nameOf({ site }: GrantedSite): string {
  if (site === null) return i18n.t('options.sites.every');
  if (site.startsWith(BELOW)) return i18n.t('options.sites.below', [site.slice(BELOW.length)]);
  return site;
}

function stopWords(granted: GrantedSite): string {
  if (granted.site === null) return i18n.t('options.sites.stopEvery');
  return i18n.t('options.sites.stopOn', [nameOf(granted)]);
}

function stoppedWords(granted: GrantedSite): string {
  if (granted.site === null) return i18n.t('options.sites.stoppedEvery');
  return i18n.t('options.sites.stopped', [nameOf(granted)]);
}

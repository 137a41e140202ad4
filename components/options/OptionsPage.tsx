import '../theme.css';
import './OptionsPage.css';
import { i18n } from '#i18n';

import { Switch } from '../Switch.tsx';
import { useAnnouncement } from '../use-announcement.ts';
import { AllowedSites } from './AllowedSites.tsx';
import { ColourNames } from './ColourNames.tsx';
import { KeyList } from './KeyList.tsx';
import { LookUpOptions } from './LookUpOptions.tsx';
import { MutedKinds } from './MutedKinds.tsx';
import type { OptionsActions } from './options-actions.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { ToolbarOptions } from './ToolbarOptions.tsx';
import { useOptions } from './use-options.ts';

/** Everything the reader can choose, kept as it is chosen. */
export function OptionsPage({ actions }: { readonly actions: OptionsActions }) {
  const { sentence, announce, tellFailure } = useAnnouncement(actions);
  const options = useOptions(actions, tellFailure);
  if (options === null) return <main class="options" aria-busy="true" />;

  const keep = (change: Promise<unknown>) =>
    void change.catch((error: unknown) => tellFailure(error, i18n.t('options.failed')));
  const parts = { options, actions, keep, announce, tellFailure };
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <button
        type="button"
        class="button options-library"
        onClick={() => void actions.openLibrary().catch(tellFailure)}
      >
        {i18n.t('library.open')}
      </button>
      <OptionsSection name="reading" title={i18n.t('options.reading.title')}>
        <Switch isOn={options.isPaintingOn} onChange={(isOn) => keep(actions.setPainting(isOn))}>
          {i18n.t('options.reading.painting')}
        </Switch>
      </OptionsSection>
      <OptionsSection
        name="saving"
        title={i18n.t('options.saving.title')}
        hint={i18n.t('options.saving.hint')}
      >
        <Switch isOn={options.isCopyWanted} onChange={(isOn) => keep(actions.setCopyWanted(isOn))}>
          {i18n.t('options.saving.copy')}
        </Switch>
      </OptionsSection>
      <ToolbarOptions {...parts} />
      <ColourNames {...parts} />
      <AllowedSites {...parts} />
      <MutedKinds {...parts} />
      <LookUpOptions {...parts} />
      <KeyList {...parts} />
      <output class="options-news">{sentence}</output>
    </main>
  );
}

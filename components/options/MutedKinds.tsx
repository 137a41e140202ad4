import { i18n } from '#i18n';

import type { MutedKind } from '../../lib/domain/muted-kind.ts';
import { gapWords } from '../questions/gap-words.ts';
import type { OptionsParts } from './options-parts.ts';
import { focusSection, OptionsSection } from './OptionsSection.tsx';
import { SiteList } from './SiteList.tsx';

/** Kinds of questions that are not asked on a site, to be asked again in one press. */
export function MutedKinds({ options, actions, keep, announce }: OptionsParts) {
  const askAgain = async (kind: MutedKind) => {
    await actions.askAgain(kind);
    announce(i18n.t('options.questions.askedAgain', [gapWords(kind.gap), kind.site]));
    focusSection('questions');
  };
  const lines = options.mutedQuestions.map((kind) => {
    const { site, gap } = kind;
    return {
      key: `${site} ${gap}`,
      name: i18n.t('options.questions.line', [site, gapWords(gap)]),
      action: i18n.t('options.questions.askAgainOn', [site, gapWords(gap)]),
      onPress: () => keep(askAgain(kind)),
    };
  });
  return (
    <OptionsSection
      name="questions"
      title={i18n.t('options.questions.title')}
      hint={i18n.t('options.questions.hint')}
    >
      {lines.length === 0 ? (
        <p class="nothing">{i18n.t('options.questions.none')}</p>
      ) : (
        <SiteList sites={lines} button={i18n.t('options.questions.askAgain')} />
      )}
    </OptionsSection>
  );
}
